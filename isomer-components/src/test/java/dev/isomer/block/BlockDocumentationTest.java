package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.isomer.block.BlockDocumentation.Option;
import dev.isomer.block.BlockDocumentation.Point;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockDocumentationTest {
    private static final String NOTICE = """
        # Notice

        Tells something
        at once.

        ## Structure

        ```web
        aside > p
        ```

        ```source
        p
        ```

        ## Options

        ### Notice

        | Name | Type | Required | Default | Meaning | Page file |
        |---|---|---|---|---|---|
        | text | text | yes | – | What it tells. | `p` |
        | until | date | no | never | When it goes. | nowhere |

        ## Accessibility

        | Markup | Reason | Source |
        |---|---|---|
        | `aside` | It stands beside. | HTML standard |

        ## Examples

        ### A notice

        It tells.

        No page file: the CMS knows
        no notices.

        No JSP: there is no tag.

        ```java
        Block block = new Notice("# Closed");

        ```

        ```html web
        <aside></aside>
        ```

        ### Another

        It tells too.

        ```html source
        <p></p>
        ```
        """;

    private final BlockDocumentation notice = BlockDocumentation.parse("notice.md", NOTICE);

    @Test
    void titleAndPurposeAreRead() {
        assertThat(notice.title()).isEqualTo("Notice");
        assertThat(notice.purpose()).isEqualTo("Tells something\nat once.");
    }

    @Test
    void structureIsReadByProfile() {
        assertThat(notice.structure()).containsEntry("web", "aside > p").containsEntry("source", "p");
    }

    @Test
    void optionsAreReadByClass() {
        assertThat(notice.options()).containsOnlyKeys("Notice");
        assertThat(notice.options().get("Notice"))
                .containsExactly(
                        new Option("text", "text", true, "–", "What it tells.", "`p`"),
                        new Option("until", "date", false, "never", "When it goes.", "nowhere"));
    }

    @Test
    void accessibilityIsReadPointByPoint() {
        assertThat(notice.accessibility()).containsExactly(new Point("`aside`", "It stands beside.", "HTML standard"));
    }

    @Test
    void examplesAreReadWithTheirCode() {
        assertThat(notice.examples()).extracting(BlockExample::name).containsExactly("A notice", "Another");
        BlockExample first = notice.examples().get(0);
        assertThat(first.text()).isEqualTo("It tells.");
        assertThat(first.code().keySet()).containsExactly(BlockExample.JAVA, BlockExample.WEB);
        assertThat(first.code(BlockExample.JAVA)).isEqualTo("Block block = new Notice(\"# Closed\");\n");
        assertThat(first.code(BlockExample.JSP)).isNull();
    }

    @Test
    void whatIsMissingIsReadWithItsReason() {
        BlockExample first = notice.examples().get(0);
        assertThat(first.missing(BlockExample.PAGE)).isEqualTo("the CMS knows no notices.");
        assertThat(first.missing(BlockExample.JSP)).isEqualTo("there is no tag.");
        assertThat(first.missing(BlockExample.JAVA)).isNull();
        assertThat(notice.examples().get(1).missing()).isEmpty();
    }

    @Test
    void whatIsMissingCannotBeThereToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockExample(
                        "A notice", "It tells.", Map.of(BlockExample.JSP, "<x/>"), Map.of(BlockExample.JSP, "why")))
                .withMessage("missing has the languages [jsp], and code has [jsp]; none may be in both");
    }

    @Test
    void lineBreaksOfWindowsAreAccepted() {
        assertThat(BlockDocumentation.parse("notice.md", NOTICE.replace("\n", "\r\n")))
                .isEqualTo(notice);
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "# Notice; Notice; line 1: found \"Notice\", expected # and a name",
                "at once.; # Once; line 4: found \"# Once\", expected ## Structure",
                "## Options; ## Option; line 16: found \"## Option\", expected ## Options",
                "```source; ```sauce; line 12: found \"```sauce\", expected one of ```source",
                "### Notice; Notice; line 18: found \"Notice\", expected ### and a name",
                "Meaning; Sense; line 20: found \"| Name | Type | Required | Default | Sense | Page file |\", expected"
                        + " | Name | Type | Required | Default | Meaning | Page file |",
                "yes; maybe; line 22: found \"| text | text | maybe | – | What it tells. | `p` |\", expected \"yes\" or \"no\""
                        + " in the column Required",
                "| date |; |; line 23: found \"| until | no | never | When it goes. | nowhere |\", expected a row of 6"
                        + " cells",
                "No JSP:; No PHP:; line 40: found \"No PHP: there is no tag.\", expected one of ```java, ```jsp,"
                        + " ```html web, ```html source",
                "```java; ```kotlin; line 42: found \"```kotlin\", expected one of ```java, ```html web, ```html source",
                "```html web; ```html page; line 47: found \"```html page\", expected one of ```html web,"
                        + " ```html source",
                "It tells too.; ~~; line 55: found \"```html source\", expected a sentence about the example",
            })
    void anotherFormIsRefusedWithLineAndExpectation(String right, String wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDocumentation.parse("notice.md", NOTICE.replace(right, wrong)))
                .withMessage("notice.md, " + message);
    }

    @Test
    void anEarlyEndIsRefused() {
        String cut = NOTICE.substring(0, NOTICE.indexOf("## Accessibility"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDocumentation.parse("notice.md", cut))
                .withMessage("notice.md, line 25: found the end of the file, expected ## Accessibility");
    }

    @Test
    void codeWithoutItsEndIsRefused() {
        String cut = NOTICE.substring(0, NOTICE.lastIndexOf("```"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDocumentation.parse("notice.md", cut))
                .withMessageEndingWith(
                        "found the end of the file, expected ``` behind the code that starts at line 55");
    }

    @Test
    void aTypeWithoutDocumentationIsNamed() {
        BlockType<Nothing> type = BlockType.builder("nothing", Nothing.class)
                .renderer((block, out, context) -> {})
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDocumentation.of(type))
                .withMessage("Block type \"nothing\" has no documentation: write nothing.md beside " + Nothing.class);
    }

    private record Nothing() implements Block {}
}
