package dev.isomer.taglib;

import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes the tag reference in docs: of the tag library descriptor, and of what its examples give. */
final class TagReference {
    private static final String OTHERS =
            "\nIt also takes `id`, `class`, `data-…` and other [attributes of any element](values.md#attributes-of-any-element).\n";

    /** What stands before the example of a tag that needs something besides itself. */
    private final Map<String, String> given;

    private final JspServer server;
    private final StringBuilder out = new StringBuilder();

    TagReference(JspServer server, Map<String, String> given) {
        this.server = server;
        this.given = given;
    }

    String write(Tld tld) {
        out.append("# Tag reference\n\n")
                .append("<!-- Generated from META-INF/isomer.tld. Change that file, then write this one anew:\n")
                .append("     ")
                .append(TagReferenceTest.WRITE)
                .append(" -->\n\n")
                .append("```jsp\n<%@ taglib prefix=\"iso\" uri=\"isomer.tags\" %>\n```\n\n")
                .append(prose(tld.description()))
                .append("\n\n")
                .append("""
                    Types of attributes:

                    - **text**: a constant or an expression, converted to text; always escaped.
                    - **html**: a `SafeHtml` or `TrustedHtml`, which goes out as it is, or text that is checked as page
                      content.
                    - **object**: the value of an expression, as its meaning says.

                    A wrong value is an error that names the tag, the attribute, the value and what is allowed; what
                    the JSP says itself is checked when it is compiled, and all errors are shown at once.
                    Below each example stands the HTML that it gives in profile WEB, the default.
                    [Getting started](getting-started.md) has the context parameters.

                    | Tag | Meaning |
                    |---|---|
                    """);
        for (Tld.Tag tag : tld.tags()) {
            String sentence = tag.description().replaceFirst("(?s)(?<=\\.)\\s.*", "");
            out.append("| [`<iso:%s>`](#iso%s) | %s |\n".formatted(tag.name(), anchor(tag), prose(sentence)));
        }
        tld.tags().forEach(this::tag);
        functions(tld);
        return out.toString();
    }

    private void functions(Tld tld) {
        out.append("\n## Functions\n\n")
                .append("What they give may stand in the text of a JSP: between tags, and in attributes in quotes.\n")
                .append(
                        "Tags of this library take the value itself, because they escape and check their attributes.\n");
        for (Tld.Function function : tld.functions()) {
            out.append("\n### `${iso:").append(function.name()).append("(…)}`\n\n");
            out.append(prose(function.description())).append("\n\n");
            code("jsp", function.jsp());
            out.append('\n');
            code("html", readable(server.render(function.jsp())));
        }
    }

    private static String anchor(Tld.Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }

    private void tag(Tld.Tag tag) {
        out.append("\n## `<iso:").append(tag.name()).append(">`\n\n");
        out.append(prose(tag.description())).append("\n\n");
        attributes(tag);
        out.append(given.getOrDefault(tag.name(), ""));
        code("jsp", tag.jsp());
        out.append('\n');
        code("html", readable(server.render(tag.jsp())));
    }

    private void attributes(Tld.Tag tag) {
        boolean hasBody = !tag.body().equals("empty");
        if (tag.attributes().isEmpty()) {
            out.append(hasBody ? "It has no attributes.\n\n" : "It has no attributes and no body.\n\n");
            return;
        }
        out.append("| Attribute | Type | Required | Meaning |\n|---|---|---|---|\n");
        for (Tld.Attribute attribute : tag.attributes()) {
            out.append("| `").append(attribute.name()).append("` | ");
            out.append(type(attribute)).append(" | ");
            out.append(attribute.required() ? "yes" : "no").append(" | ");
            out.append(prose(attribute.description())).append(" |\n");
        }
        out.append(tag.takesOthers() ? OTHERS : "").append(hasBody ? "\n" : "\nIt has no body.\n\n");
    }

    private static String type(Tld.Attribute attribute) {
        if (attribute.type().equals("java.lang.Object")) {
            return attribute.name().matches("html|.*Html") ? "html" : "object";
        }
        return attribute.expression() ? "text" : "text, no expression";
    }

    private void code(String language, String code) {
        out.append("```").append(language).append('\n').append(code.strip()).append("\n```\n");
    }

    /** A description as Markdown: tags and expressions in it as code. */
    private static String prose(String description) {
        return description.replaceAll("<[^<>]+>|\\$\\{[^}]*\\}", "`$0`").replace("|", "\\|");
    }

    /** HTML with an element on each line, for people; hashes, which change with each release, are left out. */
    static String readable(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(true).indentAmount(2);
        return document.body()
                .html()
                .replaceAll("\\?v=[0-9a-f]+", "?v=…")
                .replaceAll("sha384-[A-Za-z0-9+/=]+", "sha384-…");
    }
}
