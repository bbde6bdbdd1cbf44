package dev.isomer.fuzzing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Reads finished HTML by a strict grammar of its own, without an HTML parser, and finds what may not be in it: each tag
 * must be {@code <name attribute="value">}, each element must end, and nothing may run.
 */
final class ActiveContent {
    private static final Set<String> FORBIDDEN = Set.of(
            "applet",
            "base",
            "embed",
            "form",
            "frame",
            "frameset",
            "link",
            "math",
            "meta",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "plaintext",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "xmp");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "col", "wbr");
    private static final Set<String> URLS =
            Set.of("href", "src", "cite", "action", "formaction", "poster", "background", "data", "longdesc", "srcset");
    private static final Set<String> SCHEMES = Set.of("", "https", "http", "mailto", "tel");

    private final String html;
    private final boolean allowsIframes;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private ActiveContent(String html, boolean allowsIframes) {
        this.html = html;
        this.allowsIframes = allowsIframes;
    }

    /** @throws AssertionError if it holds something active, or is not well-formed */
    static void refuse(String html, boolean allowsIframes) {
        new ActiveContent(html, allowsIframes).read();
    }

    private void read() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            Entities.decode(html.substring(at, end));
            at = end;
            if (tag >= 0) {
                tag();
            }
        }
        require(open.isEmpty(), "not closed: " + open);
    }

    private void tag() {
        at++;
        boolean ends = html.startsWith("/", at);
        at += ends ? 1 : 0;
        String name = name();
        if (ends) {
            require(!open.isEmpty() && open.pop().equals(name), "closes nothing: " + name);
            expect('>');
            return;
        }
        require(!FORBIDDEN.contains(name) && (allowsIframes || !name.equals("iframe")), "element " + name);
        while (html.startsWith(" ", at)) {
            at++;
            attribute(name);
        }
        expect('>');
        if (!VOID.contains(name)) {
            open.push(name);
        }
    }

    private void attribute(String element) {
        String name = name();
        String value = "";
        if (html.startsWith("=\"", at)) {
            int end = html.indexOf('"', at + 2);
            require(end >= 0, "no end of " + name);
            value = Entities.decode(html.substring(at + 2, end));
            at = end + 1;
        }
        require(!name.startsWith("on") && !name.equals("srcdoc"), "attribute " + name);
        if (URLS.contains(name)) {
            require(SCHEMES.contains(BrowserUrl.scheme(value)), name + " " + value);
        }
        if (name.equals("src") && element.equals("iframe")) {
            require(BrowserUrl.httpsHost(value) != null, "iframe " + value);
        }
        if (name.equals("style")) {
            String style = value.toLowerCase(Locale.ROOT);
            require(!style.contains("url") && !style.contains("expression") && !style.contains("import"), style);
        }
    }

    private String name() {
        int start = at;
        while (at < html.length() && isNameCharacter(html.charAt(at))) {
            at++;
        }
        require(at > start, "no name");
        return html.substring(start, at);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:".indexOf(c) >= 0;
    }

    private void expect(char c) {
        require(at < html.length() && html.charAt(at) == c, "not " + c);
        at++;
    }

    private void require(boolean holds, String what) {
        Expect.that(holds, what + " at " + at, html);
    }
}
