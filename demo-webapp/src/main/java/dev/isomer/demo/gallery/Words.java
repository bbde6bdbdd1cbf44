package dev.isomer.demo.gallery;

import static dev.isomer.block.prose.ProseElements.paragraph;
import static dev.isomer.block.prose.ProseElements.text;

import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of the documentation as blocks: {@code `code`} and {@code [text](https://…)} in them, and what looks like a tag. */
final class Words {
    private static final Pattern MARKED = Pattern.compile(
            "`(?<code>[^`]+)`|\\[(?<text>[^]]+)]\\((?<href>https://[^)]+)\\)|(?<tag></?iso:[^<>]+>|\\$\\{[^}]*})");

    private Words() {}

    /** One line of text, without an element around it. */
    static Block line(String text) {
        return Prose.of(nodes(text));
    }

    /** Paragraphs, which blank lines part. */
    static List<Block> paragraphs(String text) {
        return Stream.of(text.split("\\R{2,}"))
                .<Block>map(paragraph -> Prose.of(paragraph(nodes(paragraph))))
                .toList();
    }

    private static ProseNode[] nodes(String text) {
        List<ProseNode> nodes = new ArrayList<>();
        Matcher mark = MARKED.matcher(text);
        int done = 0;
        while (mark.find()) {
            addText(nodes, text.substring(done, mark.start()));
            nodes.add(marked(mark));
            done = mark.end();
        }
        addText(nodes, text.substring(done));
        return nodes.toArray(ProseNode[]::new);
    }

    private static void addText(List<ProseNode> nodes, String text) {
        if (!text.isEmpty()) {
            nodes.add(text(text));
        }
    }

    private static ProseNode marked(Matcher mark) {
        String href = mark.group("href");
        if (href != null) {
            return ProseElement.of("a", text(mark.group("text"))).with("href", href);
        }
        String code = mark.group("code");
        return ProseElement.of("code", text(code == null ? mark.group("tag") : code));
    }
}
