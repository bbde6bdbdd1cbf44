package dev.isomer.benchmarks.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages that are made to cost time, by size. */
final class HostilePages {
    private static final String HEAD = "---\ntitle: T\npermalink: /t/\nvariant: tiptap\n---\n";

    private HostilePages() {}

    /** Elements in each other. */
    static Map<String, IntFunction<String>> deep() {
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        pages.put("div", body("<div>", "</div>"));
        pages.put("details", body("<div class=\"isomer-details\"><details><summary>s</summary>", "</details></div>"));
        pages.put(
                "accordion",
                body(
                        "<div data-type=\"detailGroup\" class=\"isomer-accordion isomer-accordion-white\">"
                                + "<details class=\"isomer-details\"><summary>s</summary>"
                                + "<div data-type=\"detailsContent\" class=\"isomer-details-content\">",
                        "</div></details></div>"));
        pages.put("table", body("<table><tr><td>", ""));
        pages.put("template", body("<template>", ""));
        pages.put("list", body("<ul><li>", ""));
        pages.put("blockquote", body("<blockquote>", ""));
        pages.put("bold, italic, link", body("<b><i><a href=x>", ""));
        pages.put("foreign", body("<svg><foreignObject><math><mtext>", ""));
        pages.put("Markdown quotes", n -> "---\ntitle: T\n---\n" + "> ".repeat(n));
        pages.put("Markdown lists", n -> "---\ntitle: T\n---\n" + "- ".repeat(n));
        pages.put("Markdown links", n -> "---\ntitle: T\n---\n" + "[".repeat(n));
        pages.put("flow lists", n -> "---\na: " + "[".repeat(n) + "\n---\n");
        pages.put("flow maps", n -> "---\na: " + "{a: ".repeat(n) + "\n---\n");
        pages.put("block lists", n -> "---\na:\n " + "- ".repeat(n) + "\n---\n");
        pages.put("explicit keys", n -> "---\n" + "? ".repeat(n) + "\n---\n");
        return pages;
    }

    /** Much of one thing. */
    static Map<String, IntFunction<String>> wide() {
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        pages.put(
                "page of a site",
                n -> HEAD
                        + ("<h2>Heading</h2><p>Some <strong>text</strong> &amp; more of it, with a <a href=\"/x/\">link</a>.</p>"
                                        + "<ul data-tight=\"true\" class=\"tight\"><li><p>one</p></li><li><p>two</p></li></ul>")
                                .repeat(n / 180 + 1));
        pages.put("cards", body("<div class=\"isomer-card\"></div>"));
        pages.put("paragraphs", body("<p>x</p>"));
        pages.put("quote speakers", body("<blockquote><p>q</p></blockquote><p>~ Name, Role</p>"));
        pages.put("speakers alone", body("<p>~ Name, Role</p>"));
        pages.put("unclosed links", body("<a href=#>"));
        pages.put("unclosed b", body("<b>"));
        pages.put("unclosed b in p", body("<p><b>"));
        pages.put("b, i, a", body("<b><i><a href=x>"));
        pages.put("b over p", body("<b><p>x</b>y</p>"));
        pages.put("text in tables", body("<table>x"));
        pages.put("cells", body("<td>x"));
        pages.put("text of many parts", body("<td>" + "x".repeat(20)));
        pages.put("end tags of p", body("</p>"));
        pages.put("end tags of nothing", body("</div>"));
        pages.put("open comments", body("<!--"));
        pages.put("comments", body("<!--x-->"));
        pages.put("ampersands", body("&"));
        pages.put("numeric references", body("&#x10FFFF;"));
        pages.put("lone surrogates", body("\ud800"));
        pages.put("less than", body("<"));
        pages.put("tag starts", body("<a "));
        pages.put("quotes", body("<a title=\""));
        pages.put("attributes", n -> HEAD + "<p " + numbered(" a%d=1", n / 8) + ">x</p>");
        pages.put("long attribute", n -> HEAD + "<a href=\"" + "a".repeat(n) + "\">x</a>");
        pages.put("classes", n -> HEAD + "<p class=\"" + numbered(" c%d", n / 8) + "\">x</p>");
        pages.put(
                "classes of a block", n -> HEAD + "<div class=\"" + numbered(" c%d", n / 8) + " isomer-card\">x</div>");
        pages.put("blanks", n -> HEAD + "<p>a</p>" + " ".repeat(n) + "<p>b</p>");
        pages.put("line ends", n -> HEAD + "<p>a</p>" + "\r\n".repeat(n / 2) + "<p>b</p>");
        pages.put("blanks in text", n -> HEAD + "<p>a" + " \n".repeat(n / 2) + "b</p>");
        pages.put("list items", n -> HEAD + "<ul>" + "<li><p>x</p></li>".repeat(n / 17) + "</ul>");
        pages.put("nested lists", n -> HEAD + ("<ul><li>".repeat(60) + "</li></ul>".repeat(60)).repeat(n / 1080 + 1));
        pages.put("inline", n -> HEAD + "<p>" + "<b>x</b> ".repeat(n / 9) + "</p>");
        pages.put("line breaks", n -> HEAD + "<p>" + "x<br>".repeat(n / 5) + "</p>");
        pages.put("same ids", body("<h2 id=\"x\">x</h2>"));
        pages.put("same headings", body("<h2>Same</h2>"));
        pages.put("images", body("<img src=\"/a.png\">"));
        pages.put("iframes", body("<iframe src=\"https://example.com/\"></iframe>"));
        pages.put("repeated attributes", n -> HEAD + "<p" + " a".repeat(n / 2) + ">x</p>");
        pages.put("open in headings", body("<h2><code></h2><details>"));
        pages.put("links in templates", body("<template><a><b><a><b>"));
        pages.put("tables in divs", n -> HEAD + "<div>".repeat(124) + "<table><tr><td>x".repeat(n / 15));
        pages.put("scripts", body("<script>x</script>"));
        pages.put("URL blanks", n -> HEAD + "<a href=\"" + " \t\n\f".repeat(n / 4) + "javascript:alert(1)\">x</a>");
        pages.put("URL colons", n -> HEAD + "<a href=\"" + ":".repeat(n) + "\">x</a>");
        pages.put("styles", n -> HEAD + "<p style=\"" + "width:1px;".repeat(n / 10) + "\">x</p>");
        pages.put("Markdown text", markdown("word *word* [a](b) `c`\n"));
        pages.put("Markdown paragraphs", markdown("x\n\n"));
        pages.put("Markdown and HTML", markdown("x\n\n<div>y</div>\n\n"));
        pages.put("Markdown stars", markdown("*a "));
        pages.put("Markdown stars and lines", markdown("a**b_c "));
        pages.put("Markdown brackets", markdown("["));
        pages.put("Markdown images", markdown("![a]("));
        pages.put(
                "Markdown ticks",
                n -> "---\ntitle: T\n---\n"
                        + IntStream.range(1, (int) Math.sqrt(2.0 * n))
                                .mapToObj("`"::repeat)
                                .collect(Collectors.joining(" ")));
        pages.put("Markdown fences", markdown("```\n"));
        pages.put("Markdown tables", markdown("a|b\n-|-\n"));
        pages.put("Markdown references", n -> "---\ntitle: T\n---\n" + numbered("[a%d]: /x\n\n", n / 12));
        pages.put("Markdown divs", markdown("<div>\n"));
        pages.put("Markdown end tags", markdown("</h2>"));
        pages.put("Markdown rules", markdown("<hr>"));
        pages.put("Markdown marks", markdown("*_* _ "));
        pages.put("Markdown marks, quoted", markdown("*_* _ \n    >\n"));
        pages.put(
                "Markdown marks in lists",
                n -> "---\ntitle: T\n---\n" + "- ".repeat(40) + "a\n" + "*_* _\n>".repeat(n / 7));
        pages.put("Markdown headings", markdown("a\n=\n"));
        pages.put("Markdown links and marks", markdown("*w* [a](b) "));
        pages.put("Markdown open links", markdown("[[a](b) "));
        pages.put(
                "Markdown wide tables",
                markdown("a|".repeat(40) + "\n" + "-|".repeat(40) + "\n" + "b\n".repeat(40) + "\n"));
        pages.put("Liquid", markdown("{% if x %}"));
        pages.put("Liquid in front matter", n -> "---\na: \"" + "{{".repeat(n / 8) + "\"\n---\n");
        pages.put("unclosed front matter", n -> "---\n" + "a: b\n".repeat(n / 5));
        pages.put("no fence", n -> "---" + " \n".repeat(n / 2) + "!");
        pages.put("long first line", n -> "---" + " ".repeat(n) + "!");
        return pages;
    }

    /** Front matter that is made to cost time or memory. */
    static Map<String, String> frontMatter() {
        Map<String, String> yaml = new LinkedHashMap<>();
        yaml.put(
                "billion laughs",
                "a: &a [x,x,x,x,x,x,x,x,x]\n"
                        + IntStream.range(0, 8)
                                .mapToObj(i -> (char) ('b' + i) + ": &" + (char) ('b' + i) + " ["
                                        + ("*" + (char) ('a' + i) + ",").repeat(9) + "]\n")
                                .collect(Collectors.joining()));
        yaml.put("aliases of 1 MiB", "a: &a " + "x".repeat(1 << 20) + "\nb: [" + "*a, ".repeat(3_000) + "*a]");
        yaml.put("aliases of 50 KiB", "a: &a " + "x".repeat(50 << 10) + "\nb: [" + "*a, ".repeat(3_000) + "*a]");
        yaml.put("merged keys", "a: &a {" + numbered("k%d: v, ", 4_000) + "}\n" + "b: {<<: *a}\n".repeat(100));
        yaml.put("list in itself", "&a [*a]");
        yaml.put("key in itself", "&a {? *a : b}");
        yaml.put("[ x 100,000", "a: " + "[".repeat(100_000));
        yaml.put("{a: x 16,000", "a: " + "{a: ".repeat(16_000));
        yaml.put("- x 100,000", "a: " + "- ".repeat(100_000));
        yaml.put("? x 100,000", "? ".repeat(100_000));
        yaml.put("[ x 1,000,000", "a: " + "[".repeat(1_000_000));
        yaml.put("4 MB scalar", "a: " + "x".repeat(4_000_000));
        yaml.put("7 MB scalar, quoted", "a: \"" + "x ".repeat(3_500_000) + "\"");
        yaml.put("million digits", "a: " + "9".repeat(1_000_000));
        yaml.put("million digits, fraction", "a: " + "9".repeat(1_000_000) + ".0");
        yaml.put("65,000 digits", "a: " + "9".repeat(65_000));
        yaml.put("200,000 anchors", "a:\n" + numbered("- &a%d x\n", 200_000));
        yaml.put("5,000 anchors", "a:\n" + numbered("- &a%d x\n", 5_000));
        yaml.put("tabs to repair", "k:\tv\n".repeat(1) + numbered("k%d:\t\"a\\/b\"\n", 4_000));
        yaml.put("question marks to repair", "a: [" + "x? y, ?z, ".repeat(6_000) + "]");
        yaml.put("global tag", "a: !!javax.script.ScriptEngineManager [x]");
        return yaml;
    }

    private static IntFunction<String> body(String unit) {
        return n -> HEAD + unit.repeat(n / unit.length() + 1);
    }

    private static IntFunction<String> body(String open, String close) {
        return n -> HEAD + open.repeat(n) + close.repeat(n);
    }

    private static IntFunction<String> markdown(String unit) {
        return n -> "---\ntitle: T\n---\n" + unit.repeat(n / unit.length() + 1);
    }

    private static String numbered(String unit, int count) {
        return IntStream.range(0, count).mapToObj(unit::formatted).collect(Collectors.joining());
    }
}
