package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import dev.isomer.page.HtmlTag.Kind;
import java.util.Arrays;
import java.util.Locale;

/** Finds the tags in a line of HTML: one starts at 1 in {@code a<b>}, none in {@code a < b}. */
final class HtmlTagReader {
    private static final int[] NO_ATTRIBUTES = {};

    private final String html;
    private int at;

    private HtmlTagReader(String html, int start) {
        this.html = html;
        this.at = start;
    }

    static boolean startsAt(String html, int at) {
        return at + 1 < html.length() && html.charAt(at) == '<' && isTagCharacter(html.charAt(at + 1));
    }

    /** The tag that starts there; it reaches to the end of the HTML if nothing closes it. */
    static HtmlTag read(String html, int start) {
        return new HtmlTagReader(html, start).read();
    }

    private HtmlTag read() {
        int start = at;
        Kind kind = html.charAt(start + 1) == '/' ? Kind.END : Kind.START;
        int nameStart = kind == Kind.END ? start + 2 : start + 1;
        if (nameStart == html.length() || !isLetter(html.charAt(nameStart))) {
            return comment();
        }
        at = nameStart;
        while (at < html.length() && !isSeparator(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        String known = HtmlTag.KNOWN.in(html, nameStart, at);
        String name = known != null ? known : html.substring(nameStart, at).toLowerCase(Locale.ROOT);
        int[] attributes = attributes();
        boolean isClosed = at < html.length();
        boolean isSelfClosed = isClosed && html.charAt(at - 1) == '/';
        at = isClosed ? at + 1 : at;
        if (kind == Kind.START && HtmlTag.isPlainText(name)) {
            skipPlainText(name);
        }
        return new HtmlTag(kind, name, start, at, isClosed, isSelfClosed, attributes);
    }

    private HtmlTag comment() {
        int start = at;
        if (html.startsWith("<!--", start)) {
            // "<!-->" is a whole comment in HTML.
            at = start + 2;
            skipBehind("-->");
        } else {
            skipBehind(">");
        }
        return new HtmlTag(Kind.COMMENT, "", start, at, html.charAt(at - 1) == '>', false, NO_ATTRIBUTES);
    }

    private int[] attributes() {
        skipSeparators();
        if (at == html.length() || html.charAt(at) == '>') {
            return NO_ATTRIBUTES;
        }
        int[] places = new int[8];
        int used = 0;
        while (at < html.length() && html.charAt(at) != '>') {
            if (used == places.length) {
                places = Arrays.copyOf(places, 2 * used);
            }
            places[used++] = at;
            skipAttribute();
            places[used++] = at;
            skipSeparators();
        }
        return Arrays.copyOf(places, used);
    }

    private void skipAttribute() {
        at++;
        while (at < html.length() && !endsAttributeName(html.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        skipSpace();
        if (at == html.length() || html.charAt(at) != '=') {
            at = nameEnd;
            return;
        }
        at++;
        skipSpace();
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            int quote = html.indexOf(html.charAt(at), at + 1);
            at = quote < 0 ? html.length() : quote + 1;
        } else {
            while (at < html.length() && !WhiteSpace.is(html.charAt(at)) && html.charAt(at) != '>') {
                at++;
            }
        }
    }

    private void skipPlainText(String name) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        at = end < 0 ? html.length() : end;
        skipBehind(">");
    }

    private void skipBehind(String what) {
        int found = html.indexOf(what, at);
        at = found < 0 ? html.length() : found + what.length();
    }

    private void skipSpace() {
        at = WhiteSpace.end(html, at, html.length());
    }

    private void skipSeparators() {
        while (at < html.length() && isSeparator(html.charAt(at))) {
            at++;
        }
    }

    private static boolean endsAttributeName(char c) {
        return c == '=' || c == '>' || isSeparator(c);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || WhiteSpace.is(c);
    }

    private static boolean isTagCharacter(char c) {
        return c == '/' || c == '!' || c == '?' || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
