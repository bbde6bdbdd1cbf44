package dev.isomer.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of HTML, found by other means than the parser's; only where raw text starts, the parsed tree says. */
final class SourceTokens {
    enum Kind {
        START_TAG,
        END_TAG,
        UNFINISHED_TAG,
        COMMENT,
        UNFINISHED_COMMENT,
        DOCTYPE,
        TEXT
    }

    record Attribute(String name, int start) {}

    record Token(Kind kind, int start, int end, String name, List<Attribute> attributes) {}

    private static final Pattern NAME = Pattern.compile("[^\\t\\n\\f\\r />]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "[\\t\\n\\f\\r /]*+([^\\t\\n\\f\\r />][^\\t\\n\\f\\r />=]*+)"
                    + "(?:[\\t\\n\\f\\r ]*+=[\\t\\n\\f\\r ]*+(?:(?![\"'])[^\\t\\n\\f\\r >]*+|\"[^\"]*+(?:\"|\\z)|'[^']*+(?:'|\\z)))?+");
    private static final Pattern TAG_END = Pattern.compile("[\\t\\n\\f\\r /]*+>");
    private static final Set<String> RAW_TEXT =
            Set.of("textarea", "title", "style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext");

    private final String html;
    private final ParsedPlaces tree;
    private final List<Token> tokens = new ArrayList<>();
    private int textStart;
    private int at;

    private SourceTokens(String html, ParsedPlaces tree) {
        this.html = html;
        this.tree = tree;
    }

    static List<Token> of(String html, ParsedPlaces tree) {
        SourceTokens source = new SourceTokens(html, tree);
        source.read();
        return source.tokens;
    }

    private void read() {
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                at++;
            } else if (isLetter(at + 1)) {
                tag(Kind.START_TAG, at + 1);
            } else if (html.startsWith("</", at) && isLetter(at + 2)) {
                tag(Kind.END_TAG, at + 2);
            } else if (html.startsWith("</>", at)) {
                endText();
                at += 3;
                textStart = at;
            } else if (html.startsWith("<![CDATA[", at) && tree.hasTextAt(at)) {
                at = behind("]]>", at);
            } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
                declaration();
            } else if (html.startsWith("</", at) && at + 2 < html.length()) {
                bogusComment();
            } else {
                at++;
            }
        }
        endText();
    }

    private boolean isLetter(int index) {
        return index < html.length() && String.valueOf(html.charAt(index)).matches("[A-Za-z]");
    }

    private void tag(Kind kind, int nameStart) {
        endText();
        int start = at;
        Matcher name = NAME.matcher(html);
        name.find(nameStart);
        at = name.end();
        List<Attribute> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(html);
        Matcher end = TAG_END.matcher(html);
        while (!end.region(at, html.length()).lookingAt()
                && attribute.region(at, html.length()).lookingAt()) {
            attributes.add(new Attribute(attribute.group(1).toLowerCase(Locale.ROOT), attribute.start(1)));
            at = attribute.end();
        }
        boolean isFinished = end.region(at, html.length()).lookingAt();
        at = isFinished ? end.end() : html.length();
        String lowerCase = name.group().toLowerCase(Locale.ROOT);
        add(isFinished ? kind : Kind.UNFINISHED_TAG, start, lowerCase, attributes);
        if (kind == Kind.START_TAG && RAW_TEXT.contains(lowerCase) && tree.startsRawText(start)) {
            rawText(lowerCase);
        }
    }

    private void rawText(String element) {
        if (element.equals("plaintext")) {
            at = html.length();
            return;
        }
        Matcher end = Pattern.compile(
                        "</" + element + "[\\t\\n\\f\\r />]"
                                + (element.equals("script") ? "|<!--|-->|<script[\\t\\n\\f\\r />]" : ""),
                        Pattern.CASE_INSENSITIVE)
                .matcher(html);
        int escaped = 0;
        int from = at;
        while (end.find(from)) {
            String found = end.group().toLowerCase(Locale.ROOT);
            if (found.startsWith("</") && escaped < 2) {
                at = end.start();
                return;
            }
            if (found.equals("<!--")) {
                escaped = Math.max(escaped, 1);
                from = end.start() + 2;
            } else if (found.equals("-->")) {
                escaped = 0;
                from = end.end();
            } else {
                escaped = found.startsWith("</") ? 1 : escaped == 0 ? 0 : 2;
                from = end.end() - 1;
            }
        }
        at = html.length();
    }

    private void declaration() {
        if (html.startsWith("<!--", at)) {
            comment();
        } else if (html.regionMatches(true, at, "<!doctype", 0, 9)) {
            endText();
            int start = at;
            at = behind(">", at);
            add(html.charAt(at - 1) == '>' ? Kind.DOCTYPE : Kind.UNFINISHED_TAG, start, "", List.of());
        } else {
            bogusComment();
        }
    }

    private void comment() {
        endText();
        int start = at;
        Matcher end = Pattern.compile("-->|--!>").matcher(html);
        if (html.startsWith("<!-->", start) || html.startsWith("<!--->", start)) {
            at = html.indexOf('>', start) + 1;
        } else {
            at = end.find(start + 4) ? end.end() : html.length() + 1;
        }
        Kind kind = at > html.length() ? Kind.UNFINISHED_COMMENT : Kind.COMMENT;
        at = Math.min(at, html.length());
        add(kind, start, "", List.of());
    }

    private void bogusComment() {
        endText();
        int start = at;
        at = behind(">", at);
        add(html.charAt(at - 1) == '>' ? Kind.COMMENT : Kind.UNFINISHED_COMMENT, start, "", List.of());
    }

    private int behind(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private void endText() {
        if (textStart < at) {
            tokens.add(new Token(Kind.TEXT, textStart, at, html.substring(textStart, at), List.of()));
        }
    }

    private void add(Kind kind, int start, String name, List<Attribute> attributes) {
        tokens.add(new Token(kind, start, at, name, attributes));
        textStart = at;
    }
}
