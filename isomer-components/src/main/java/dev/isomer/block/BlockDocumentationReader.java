package dev.isomer.block;

import dev.isomer.block.BlockDocumentation.Option;
import dev.isomer.block.BlockDocumentation.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the one form of Markdown that {@link BlockDocumentation} describes, line by line. */
final class BlockDocumentationReader {
    private static final String FENCE = "```";
    private static final String TITLE = "# ";
    private static final String PART = "### ";
    private static final List<String> PROFILES = List.of("web", "source");
    private static final List<String> OPTION_COLUMNS =
            List.of("Name", "Type", "Required", "Default", "Meaning", "Page file");
    private static final List<String> POINT_COLUMNS = List.of("Markup", "Reason", "Source");

    /** How a paragraph begins that says why an example has no code in a language; in the order of the languages. */
    private static final Map<String, String> MISSING = missingMarks();

    private final String file;
    private final List<String> lines;
    private int at;

    BlockDocumentationReader(String file, String markdown) {
        this.file = file;
        this.lines = markdown.lines().toList();
    }

    BlockDocumentation read() {
        skipBlank();
        String title = heading(TITLE);
        String purpose = text("what the block is for");
        section("Structure");
        Map<String, String> structure = structure();
        section("Options");
        Map<String, List<Option>> options = options();
        section("Accessibility");
        List<Point> accessibility = table(POINT_COLUMNS, cells -> new Point(cells.get(0), cells.get(1), cells.get(2)));
        section("Examples");
        List<BlockExample> examples = examples();
        if (at < lines.size()) {
            throw unexpected(PART + "and the name of another example, or the end of the file");
        }
        return new BlockDocumentation(title, purpose, structure, options, accessibility, examples);
    }

    private Map<String, String> structure() {
        Map<String, String> structure = code(PROFILES);
        if (structure.size() < PROFILES.size()) {
            throw unexpected("the structure of both profiles, " + FENCE + String.join(" and " + FENCE, PROFILES));
        }
        return structure;
    }

    private Map<String, List<Option>> options() {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        do {
            options.put(heading(PART), table(OPTION_COLUMNS, this::option));
        } while (line().startsWith(PART));
        return options;
    }

    private Option option(List<String> cells) {
        String required = cells.get(2);
        if (!required.equals("yes") && !required.equals("no")) {
            throw unexpected("\"yes\" or \"no\" in the column Required");
        }
        return new Option(cells.get(0), cells.get(1), required.equals("yes"), cells.get(3), cells.get(4), cells.get(5));
    }

    private List<BlockExample> examples() {
        List<BlockExample> examples = new ArrayList<>();
        do {
            String name = heading(PART);
            String text = text("a sentence about the example");
            Map<String, String> missing = missing();
            examples.add(new BlockExample(name, text, code(languagesBut(missing)), missing));
        } while (line().startsWith(PART));
        return examples;
    }

    private static Map<String, String> missingMarks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(BlockExample.PAGE, "No page file: ");
        marks.put(BlockExample.JAVA, "No Java: ");
        marks.put(BlockExample.JSP, "No JSP: ");
        return marks;
    }

    private Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        MISSING.forEach((language, mark) -> {
            if (line().startsWith(mark)) {
                missing.put(language, paragraph().substring(mark.length()));
            }
        });
        return missing;
    }

    private static List<String> languagesBut(Map<String, String> missing) {
        return BlockExample.LANGUAGES.stream()
                .filter(language -> !missing.containsKey(language))
                .toList();
    }

    private String paragraph() {
        int start = at;
        while (!line().isBlank()) {
            at++;
        }
        String paragraph = String.join(" ", lines.subList(start, at));
        skipBlank();
        return paragraph;
    }

    private boolean isMissingMark() {
        return MISSING.values().stream().anyMatch(mark -> line().startsWith(mark));
    }

    private void section(String name) {
        if (!line().equals("## " + name)) {
            throw unexpected("## " + name);
        }
        next();
    }

    private String heading(String marks) {
        if (!line().startsWith(marks)) {
            throw unexpected(marks + "and a name");
        }
        String name = line().substring(marks.length()).strip();
        next();
        return name;
    }

    private String text(String expected) {
        StringBuilder text = new StringBuilder();
        int end = at;
        while (at < lines.size() && !line().startsWith("#") && !line().startsWith(FENCE) && !isMissingMark()) {
            text.append(line()).append('\n');
            at++;
        }
        if (text.toString().isBlank()) {
            at = end;
            throw unexpected(expected);
        }
        return text.toString().strip();
    }

    /** Fenced blocks of some languages, one at least, each once and in that order. */
    private Map<String, String> code(List<String> languages) {
        Map<String, String> code = new LinkedHashMap<>();
        int last = -1;
        do {
            String language = line().startsWith(FENCE) ? line().substring(FENCE.length()) : "";
            int place = languages.indexOf(language);
            if (place <= last) {
                throw unexpected(
                        "one of " + FENCE + String.join(", " + FENCE, languages.subList(last + 1, languages.size())));
            }
            last = place;
            code.put(language, fenced());
        } while (last < languages.size() - 1 && line().startsWith(FENCE));
        return code;
    }

    private String fenced() {
        int start = ++at;
        while (at < lines.size() && !line().equals(FENCE)) {
            at++;
        }
        if (at == lines.size()) {
            throw unexpected(FENCE + " behind the code that starts at line " + start);
        }
        String code = String.join("\n", lines.subList(start, at));
        next();
        return code;
    }

    private <T> List<T> table(List<String> columns, Function<List<String>, T> row) {
        if (!cells().equals(columns)) {
            throw unexpected("| " + String.join(" | ", columns) + " |");
        }
        at++;
        if (!cells().stream().allMatch(BlockDocumentationReader::isDashes) || cells().size() != columns.size()) {
            throw unexpected("the line of dashes below the names of the columns");
        }
        at++;
        List<T> rows = new ArrayList<>();
        do {
            if (cells().size() != columns.size()) {
                throw unexpected("a row of " + columns.size() + " cells");
            }
            rows.add(row.apply(cells()));
            at++;
        } while (line().startsWith("|"));
        skipBlank();
        return List.copyOf(rows);
    }

    private List<String> cells() {
        String row = line().strip();
        return row.length() < 2 || !row.startsWith("|") || !row.endsWith("|")
                ? List.of()
                : Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList();
    }

    private static boolean isDashes(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c == '-');
    }

    private String line() {
        return at < lines.size() ? lines.get(at) : "";
    }

    private void next() {
        at++;
        skipBlank();
    }

    private void skipBlank() {
        while (at < lines.size() && line().isBlank()) {
            at++;
        }
    }

    private IllegalArgumentException unexpected(String expected) {
        String found = at < lines.size() ? "\"" + line() + "\"" : "the end of the file";
        return new IllegalArgumentException(
                file + ", line " + (at + 1) + ": found " + found + ", expected " + expected);
    }
}
