package dev.isomer.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isomer.TestData;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What the editor of the CMS holds and what the CMS saves.
 *
 * @param editor what the editor holds, with attributes in its own order
 * @param line what the editor holds as our writer would hand it to the layout
 * @param changesText whether the CMS splits or joins words
 */
record CmsCase(String name, String editor, String line, String saved, boolean changesText) {

    static List<CmsCase> all() throws IOException {
        JsonNode cases = new ObjectMapper()
                .readTree(TestData.folder("cms-cases").resolve("cases.json").toFile());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(each -> new CmsCase(
                        each.get("name").textValue(),
                        each.get("editor").textValue(),
                        line(each.get("editor").textValue()),
                        each.get("saved").textValue(),
                        each.has("changesText")))
                .toList();
    }

    private static String line(String editor) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        while (at < editor.length()) {
            if (HtmlTagReader.startsAt(editor, at)) {
                HtmlTag tag = HtmlTagReader.read(editor, at);
                turnRound(editor, tag, line);
                at = tag.end();
            } else {
                line.append(editor.charAt(at++));
            }
        }
        return line.toString();
    }

    /** Turns the attributes round, without the one that no file has. */
    private static void turnRound(String html, HtmlTag tag, StringBuilder line) {
        int count = tag.attributeCount();
        line.append(html, tag.start(), count == 0 ? tag.end() - 1 : tag.attributeStart(0) - 1);
        for (int index = count - 1; index >= 0; index--) {
            String attribute = html.substring(tag.attributeStart(index), tag.attributeEnd(index));
            if (!attribute.startsWith("colwidth=")) {
                line.append(' ').append(attribute);
            }
        }
        line.append('>');
    }
}
