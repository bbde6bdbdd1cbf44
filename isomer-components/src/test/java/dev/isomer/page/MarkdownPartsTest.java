package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isomer.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPartsTest {

    /** The runs of a text in which | stands for a line end: M[…] for Markdown, H[…] for HTML. */
    private static String split(String text) {
        return runs(text.replace('|', '\n')).replace('\n', '|');
    }

    private static String runs(String text) {
        StringBuilder out = new StringBuilder();
        for (MarkdownParts.Segment run : MarkdownParts.of(text, 0)) {
            out.append(run.isHtml() ? "H[" : "M[").append(text, run.start(), run.end());
            out.append("] ");
        }
        return out.toString().strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "# a||b *c*                    → M[# a||b *c*]",
                "a||<div>b</div>||c            → M[a] H[<div>b</div>] M[c]",
                "a|<div>b</div>|c              → M[a] H[<div>b</div>] M[c]",
                "<div>a||**b**||</div>|c       → H[<div>a||**b**||</div>] M[c]",
                "<div><div></div>||</div> c    → H[<div><div></div>||</div>] M[c]",
                "<div>a</div><p>b</p>||<hr>|c  → H[<div>a</div><p>b</p>||<hr>] M[c]",
                "<!-- <div> -->|a              → H[<!-- <div> -->] M[a]",
                "<!-- a|| b --> c              → H[<!-- a|| b -->] M[c]",
                "<p title=\"</p>\">a||</p>b    → H[<p title=\"</p>\">a||</p>] M[b]",
                "<p title='>'>a</p>b           → H[<p title='>'>a</p>] M[b]",
                "<P>a||</p >b                  → H[<P>a||</p >] M[b]",
                "<pre>||# a||</pre>|b          → H[<pre>||# a||</pre>] M[b]",
                "<script>a</p>||'<div>'</script>b → H[<script>a</p>||'<div>'</script>] M[b]",
                "<style>|a {}||b {}|</style>|c → H[<style>|a {}||b {}|</style>] M[c]",
                "</div>|a                      → H[</div>] M[a]",
                "<strong>a</strong> b          → M[<strong>a</strong> b]",
                "a <div>b</div>                → M[a <div>b</div>]",
                "<https://x.gov.sg> <p@x.sg>   → M[<https://x.gov.sg> <p@x.sg>]",
                "<p a < 3>                     → M[<p a < 3>]",
            })
    void htmlReachesToItsEndTag(String text, String runs) {
        assertThat(split(text)).isEqualTo(runs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            value = {
                "<div>a|b||c                   → H[<div>a|b] M[c]",
                "<div>a| \t|c                  → H[<div>a] M[c]",
                "<p>a||<p>b</p>||c             → H[<p>a||<p>b</p>] M[c]",
                "<div>a                        → H[<div>a]",
                "<!-- a||b                     → M[<!-- a||b]",
                "<div a=\"||b                  → M[<div a=\"||b]",
            })
    void whatNothingClosesReachesToTheNextBlankLine(String text, String runs) {
        assertThat(split(text)).isEqualTo(runs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '→',
            value = {
                "<img src=\"a\">||b            → H[<img src=\"a\">] M[b]",
                "<a href=\"/\">b||c</a>        → H[<a href=\"/\">b||c</a>]",
                "<img a>|<a b></a>|<div></div>|c → H[<img a>|<a b></a>|<div></div>] M[c]",
                "<div></div> <img a>|          → H[<div></div> <img a>]",
                "# a|<img b>                   → M[# a] H[<img b>]",
                "<img a>|b                     → M[<img a>|b]",
                "a|<img b>                     → M[a|<img b>]",
                "<img a> b||c                  → M[<img a> b||c]",
                "<a href=\"/\">b               → M[<a href=\"/\">b]",
                "<img a>|<em>b</em>            → M[<img a>|<em>b</em>]",
            })
    void picturesAndLinksCountWhereTheyFillLines(String text, String runs) {
        assertThat(split(text)).isEqualTo(runs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```|<div>||</div>|```",
                "~~~ html|<div>|```|<div>|~~~~",
                "```|<div>a</div>",
                "a||    <div>b</div>|    <div>c</div>",
                "\t<div>a</div>",
                "- a|  <div>b</div>||  <p>c</p>",
                "1. a||   <img b>|   - c||     <div>d</div>",
            })
    void htmlInCodeAndInListsIsMarkdown(String text) {
        assertThat(split(text)).isEqualTo("M[" + text + "]");
    }

    @Test
    void listsAndFencesEnd() {
        assertThat(split("- a||<div>b</div>")).isEqualTo("M[- a] H[<div>b</div>]");
        assertThat(split("- a||b||  <div>c</div>")).isEqualTo("M[- a||b] H[<div>c</div>]");
        assertThat(split("```|a|```|<div>b</div>")).isEqualTo("M[```|a|```] H[<div>b</div>]");
        assertThat(split("<p>a</p>|      <p>b</p>||    c")).isEqualTo("H[<p>a</p>|      <p>b</p>] M[    c]");
    }

    @Test
    void markdownKeepsItsIndentation() {
        assertThat(split("||    a||   <div>b</div>  |  c ||")).isEqualTo("M[    a] H[<div>b</div>] M[  c]");
    }

    @Test
    void lineEndsOfWindowsAreAccepted() {
        assertThat(runs("a\r\n\r\n<div>\r\n\r\nb</div>\r\n```\r\n<p>\r\n```\r\n\r\n<img c>\r\n\r\n<div>d\r\n\r\ne"))
                .isEqualTo("M[a] H[<div>\r\n\r\nb</div>] M[```\r\n<p>\r\n```] H[<img c>\r\n\r\n<div>d] M[e]");
    }

    @Test
    void nothingAtAllHasNoRuns() {
        assertThat(MarkdownParts.of("", 0)).isEmpty();
        assertThat(MarkdownParts.of(" \n\n\t", 0)).isEmpty();
        assertThat(MarkdownParts.of("---\n---\n", 8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div>\n\n",
                "<div a=\">\n\n",
                "<div>\n<p a=\"\n\n",
                "foo <a b=\"\n\n<div>\n\n",
                "<a\n",
                "<a b=\"\n",
                "<a b=\"x\" ",
                "<a>\n\n",
                "<img>\n",
                "<!-- ",
                "<script>\n\n",
                "```\n",
                "<div><p></div>\n\n",
            })
    void theWorkGrowsWithTheText(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            MarkdownParts.of(text, 0);
            MarkdownParts.of(text + "</div></p></a> b", 0);
            MarkdownParts.of(text + "'>\"> b", 0);
        });
    }

    @Test
    void onlyWhiteSpaceStandsBetweenTheRunsOfRealPages() throws IOException {
        try (Stream<Path> files = Files.walk(TestData.folder("corpus"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                requireWhole(text, PageParts.of(text).bodyStart());
            }
        }
    }

    private static void requireWhole(String text, int from) {
        int done = from;
        List<MarkdownParts.Segment> runs = MarkdownParts.of(text, from);
        for (MarkdownParts.Segment run : runs) {
            assertThat(text.substring(done, run.start())).isBlank();
            assertThat(run.end()).isGreaterThan(run.start());
            done = run.end();
        }
        assertThat(text.substring(done)).isBlank();
    }
}
