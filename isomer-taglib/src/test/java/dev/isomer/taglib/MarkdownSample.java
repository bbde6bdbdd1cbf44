package dev.isomer.taglib;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a document.
 *
 * @param document the document, from the project's folder
 * @param section the heading of level 2 or 3 above it
 * @param line the line of its fence, from 1
 * @param language the first word behind the fence: {@code java}
 * @param note what follows the first word: {@code continued}, the name of a file, or the empty text
 * @param code what stands in it, each line with its end
 * @param isResult whether nothing but blank lines stands between it and the block before
 */
public record MarkdownSample(
        String document, String section, int line, String language, String note, String code, boolean isResult) {
    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("###? (.+)");

    /** The fenced blocks of a document, in order. */
    public static List<MarkdownSample> read(Path project, Path document) {
        try {
            return read(document.toString(), Files.readAllLines(project.resolve(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MarkdownSample> read(String document, List<String> lines) {
        List<MarkdownSample> samples = new ArrayList<>();
        boolean isResult = false;
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = end(document, lines, i);
                String code = String.join("\n", lines.subList(i + 1, end)) + "\n";
                String info = line.substring(FENCE.length()).strip();
                int blank = info.indexOf(' ');
                String language = blank < 0 ? info : info.substring(0, blank);
                String note = blank < 0 ? "" : info.substring(blank + 1);
                samples.add(new MarkdownSample(document, section, i + 1, language, note, code, isResult));
                isResult = true;
                i = end;
            } else if (!line.isBlank()) {
                isResult = false;
                Matcher heading = HEADING.matcher(line);
                section = heading.matches() ? heading.group(1) : section;
            }
        }
        return samples;
    }

    private static int end(String document, List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new IllegalStateException(document + ":" + (start + 1) + ": this block has no end");
    }

    boolean isJava() {
        return language.equals("java");
    }

    boolean isContinued() {
        return isJava() && note.equals("continued");
    }

    /** Whether its note is a path: then it belongs to an application of its own, which {@code view-tests} builds. */
    public boolean isOfAnApplication() {
        return note.contains("/");
    }

    /** Whether it is the content of a file that other samples read. */
    boolean isFile() {
        return note.contains(".");
    }

    /** Where it stands: {@code README.md:12 (java)}. */
    @Override
    public String toString() {
        return document + ":" + line + " (" + language + ")";
    }
}
