package dev.isomer.block.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isomer.Isomer;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown of an author who wants to harm visitors, or the server. */
class HostileMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt&#58;alert(1))",
                "[a](<java\tscript:alert(1)>)",
                "[a]: javascript:alert(1)\n\n[a]",
                "<javascript:alert(1)>",
                "[a](data:text/html,b)",
                "![a](javascript:alert(1))",
                "<script>alert(1)</script>",
                "a <script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi xlink:href=\"javascript:alert(1)\">a</mi></math>",
                "<iframe src=\"https://evil.example/\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<form action=\"javascript:alert(1)\"><button formaction=\"javascript:alert(1)\">a</button></form>",
                "<style>* { background: url(javascript:alert(1)) }</style>",
                "<p style=\"background: url(javascript:alert(1))\">a</p>",
                "![\" onerror=\"alert(1)](/a.png \"\\\" onload=\\\"alert(1)\")",
                "`<script>alert(1)</script>`",
                "```\"><script>alert(1)</script>\n```",
            })
    void nothingRuns(String markdown) {
        for (Profile profile : Profile.values()) {
            String html = Isomer.standard().with(profile).render(new Markdown(markdown));

            var parsed = Jsoup.parseBodyFragment(html).body();
            assertThat(parsed.select("script, svg, math, form, button, style, iframe, [style]"))
                    .isEmpty();
            assertThat(parsed.select("[^on], [srcdoc], [action], [formaction]")).isEmpty();
            assertThat(parsed.select("[href], [src]").eachAttr("abs:href"))
                    .noneMatch(url -> url.startsWith("javascript:") || url.startsWith("data:"));
            assertThat(parsed.select("[href*=script:], [src*=script:]")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "[",
                "![",
                "*",
                "**a ",
                "_a __b ",
                "`",
                "- ",
                "* a\n ",
                "<b>",
                "<div>",
                "](",
                "[a](",
                "|",
                "<!--",
                "<a ",
                "~~~\n",
                "{:",
                "`{: .x} ",
                "[a]: b\n",
                "a*b_",
                "[x][y]",
                "<?",
                "\\[",
                "*_* _ ",
                "word *word* [a](b) `c`\n",
                "> *a* [b]\n>  c\n",
                "[[a](b) ",
                "*_* _ \n    >\n",
                "\t- *_* _ *_* _\n"
            })
    void manyOfOneKindEndInTime(String part) {
        String markdown = part.repeat(100_000 / part.length());

        String html = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Isomer.standard().render(new Markdown(markdown)));

        assertThat(html.length()).isLessThan(10 * markdown.length());
    }

    @Test
    void aShortTextCannotAskForALongOne() {
        String address = "[a]: http://" + "x".repeat(50_000) + "\n\n" + "[a] ".repeat(10_000);
        String tables = ("|a".repeat(400) + "\n" + "|-".repeat(400) + "\n" + "b\n".repeat(400) + "\n").repeat(20);
        String items = ("|a".repeat(400) + "\n" + "|-".repeat(400) + "\n" + "- b|\n".repeat(400) + "\n").repeat(20);
        String quotes = (">".repeat(66) + " *_* _ *_* _ *_* _ *_* _ *_* _\n" + ">".repeat(66) + "\n").repeat(6_000);
        String table = "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|\n".repeat(20_000);
        List<String> codes = new ArrayList<>();
        Isomer isomer =
                Isomer.standard().with(RenderOptions.standard().withDiagnostics((Diagnostic d) -> codes.add(d.code())));

        assertThat(isomer.render(new Markdown(address)).length()).isLessThan(200_000);
        assertThat(isomer.render(new Markdown(table)).length()).isLessThan(200_000);
        assertThat(isomer.render(new Markdown(tables)).length()).isLessThan(200_000);
        assertThat(isomer.render(new Markdown(items)).length()).isLessThan(200_000);
        assertThat(isomer.render(new Markdown(quotes))).startsWith("<p class=\"isomer-markdown\">");
        assertThat(isomer.render(new Markdown("a ".repeat(600_000)))).startsWith("<p class=\"isomer-markdown\">a a ");
        assertThat(codes).containsOnly("markdown-failed").hasSize(6);
    }

    /** Nothing starts in a line any more, be it an item or a quote: all belongs to one paragraph. */
    @ParameterizedTest
    @ValueSource(strings = {"- *_* _\n", "*_* _\n>\n", "> *_* _\n\t>\n", "+ [a](b) [\n"})
    void whatFollowsTheDeepestItemIsBounded(String line) {
        String markdown = "- ".repeat(40) + "a\n" + line.repeat(200_000 / line.length());
        List<String> codes = new ArrayList<>();
        Isomer isomer =
                Isomer.standard().with(RenderOptions.standard().withDiagnostics((Diagnostic d) -> codes.add(d.code())));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isomer.render(new Markdown(markdown)));

        assertThat(codes).containsExactly("markdown-failed");
    }

    @Test
    void linesOfATableMayEndWithCarriageReturns() {
        String table = "|a".repeat(400) + "\r" + "|-".repeat(400) + "\r" + "|b\r".repeat(2_000);
        List<String> found = new ArrayList<>();
        Isomer isomer = Isomer.standard()
                .with(RenderOptions.standard().withDiagnostics((Diagnostic d) -> found.add(d.message())));

        assertThat(isomer.render(new Markdown(table)).length()).isLessThan(20_000);
        assertThat(isomer.render(new Markdown(table.replace("\r", "\r\n"))).length())
                .isLessThan(20_000);
        assertThat(found).hasSize(2).allMatch(message -> message.endsWith("it has tables of too many cells"));
    }

    @Test
    void longTextsOfEmphasisAndTablesAreRead() {
        String paragraphs = "Some *emphasis*, **more**, [a link](/a) and `code`.\n\n".repeat(5_000);
        String list = "- *a* [b](/c)\n".repeat(5_000);
        String table = "|a|b|c|\n|-|-|-|\n" + "|**1**|*2*|[3](/d)|\n".repeat(3_000);
        String form = ("Name: " + "_".repeat(60) + "  \n").repeat(500);
        String addresses = "[f]: /f\n".repeat(10_000) + "\n[f]";

        assertThat(Isomer.standard().render(new Markdown(paragraphs))).contains("<em>", "<strong>", "<code>");
        assertThat(Isomer.standard().render(new Markdown(list))).contains("<em>a</em>");
        assertThat(Isomer.standard().render(new Markdown(table))).contains("<td><em>2</em></td>");
        assertThat(Isomer.standard().render(new Markdown(form))).contains("_<br>Name: _");
        assertThat(Isomer.standard().render(new Markdown(addresses))).isEqualTo("<p><a href=\"/f\">f</a></p>");
    }
}
