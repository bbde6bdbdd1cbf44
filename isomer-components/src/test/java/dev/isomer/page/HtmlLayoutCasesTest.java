package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isomer.TestData;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the editor holds and what the CMS saves, byte for byte. */
class HtmlLayoutCasesTest {

    @Test
    void laysOutAsTheCms() throws IOException {
        List<JsonNode> cases =
                cases().stream().filter(each -> !each.has("changesText")).toList();

        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(each -> softly.assertThat(HtmlLayout.layout(line(each)))
                .as(each.get("name").textValue())
                .isEqualTo(each.get("saved").textValue())));
    }

    @Test
    void keepsTheTextWhereTheCmsDoesNot() throws IOException {
        List<JsonNode> cases =
                cases().stream().filter(each -> each.has("changesText")).toList();

        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(each -> {
            String laidOut = HtmlLayout.layout(EditorView.line(line(each)));
            softly.assertThat(EditorView.line(laidOut))
                    .as(each.get("name").textValue())
                    .isEqualTo(EditorView.line(line(each)));
            softly.assertThat(HtmlLayout.layout(EditorView.lineWithSoftBreaks(laidOut)))
                    .as(each.get("name").textValue())
                    .isEqualTo(laidOut);
        }));
    }

    private static List<JsonNode> cases() throws IOException {
        JsonNode cases = new ObjectMapper()
                .readTree(TestData.folder("cms-cases").resolve("cases.json").toFile());
        return StreamSupport.stream(cases.spliterator(), false).toList();
    }

    /** What the editor holds as our writer would hand it over: turned round, without the attribute that no file has. */
    private static String line(JsonNode each) {
        String editor = each.get("editor").textValue();
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
