package dev.isomer.page;

import dev.isomer.page.HtmlTag.Kind;
import dev.isomer.page.InlineFlow.Side;

/**
 * Lays out HTML as the CMS does when it saves a page, npm {@code html} 1.0.0 at 70 columns without indentation:
 * {@code <div><p>a</p></div>} becomes four lines, {@code <p>a <b>b</b></p>} breaks before its {@code </p>}.
 */
final class HtmlLayout {

    /** The result and where the places asked for stand in it. */
    record Laid(String text, int[] offsets) {}

    private enum Gap {
        NONE,
        SPACE,
        SOFT
    }

    private enum Before {
        TEXT,
        OPENING,
        RAW,
        ELEMENT
    }

    private final String html;
    private final InlineFlow flow;
    private final OffsetMap places;
    private final LineWidth line;
    private final StringBuilder out;
    private int at;
    private Gap gap = Gap.NONE;
    private Before before = Before.OPENING;
    private String lastOpened = "";

    private HtmlLayout(String html, int[] offsets) {
        this.html = html;
        this.flow = new InlineFlow(html);
        this.places = new OffsetMap(html, offsets);
        this.line = new LineWidth(html);
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    /**
     * Lays out one line of HTML as the CMS saves it: {@code <p>a<br>b</p>} becomes {@code <p>a}, {@code <br>b</p>}.
     *
     * @param html markup on one line, attributes in the order of the file and in double quotes; a line break between
     *     two tags is a space that may become a line break
     */
    static String layout(String html) {
        return layout(html, new int[0]).text();
    }

    /**
     * Lays out one line of HTML and follows the given places in it: in {@code <p>a</p><p>b</p>} 8 is followed to 8 as
     * the end of the first element, to 9 as the start of the second.
     *
     * @param offsets ascending, each before the start or behind the end of an element
     */
    static Laid layout(String html, int[] offsets) {
        HtmlLayout layout = new HtmlLayout(html, offsets);
        layout.run();
        return new Laid(layout.out.toString(), layout.places.finish(layout.out.length()));
    }

    private void run() {
        while (at < html.length()) {
            if (HtmlTag.startsAt(html, at)) {
                tag(HtmlTag.read(html, at));
            } else {
                text();
            }
        }
    }

    private void text() {
        boolean isSoft = InlineFlow.isSoftBreak(html, at);
        boolean leading = skipSpace();
        if (at == html.length() || HtmlTag.startsAt(html, at)) {
            gap = isSoft ? Gap.SOFT : Gap.SPACE;
            return;
        }
        if (leading && (before == Before.RAW || flow.left() == Side.WORD)) {
            out.append(' ');
        }
        gap = words() ? Gap.SPACE : Gap.NONE;
        flow.passWord();
        before = Before.TEXT;
    }

    private boolean skipSpace() {
        int start = at;
        while (at < html.length() && HtmlTag.isSpace(html.charAt(at))) {
            at++;
        }
        return at > start;
    }

    /** Copies text, wrapped; whether a space follows it. */
    private boolean words() {
        boolean space = false;
        while (at < html.length() && !HtmlTag.startsAt(html, at)) {
            line.passCharacter();
            if (space) {
                out.append(line.breaksBeforeLast() ? '\n' : ' ');
            }
            out.append(html.charAt(at++));
            space = skipSpace();
        }
        return space;
    }

    private void tag(HtmlTag tag) {
        boolean isRaw = line.passTag(tag) && tag.isRaw();
        boolean breaks = isBreakWanted(tag, isRaw) && isBreakHarmless(tag);
        if (breaks) {
            keepSpaceBeforeBreak(tag);
            breakLine();
        } else {
            keepSpace(tag, isRaw);
        }
        copy(tag);
        if (isRaw || tag.isPre()) {
            copyRest(tag);
        }
        if (breaks) {
            line.startLine();
        }
        gap = Gap.NONE;
        lastOpened = tag.kind() == Kind.START ? firstWord(tag.name()) : "";
        before = isRaw ? Before.RAW : tag.opensElement() && !tag.isPre() || tag.kind() == Kind.COMMENT ? Before.OPENING : Before.ELEMENT;
    }

    private boolean isBreakWanted(HtmlTag tag, boolean isRaw) {
        return switch (tag.kind()) {
            case START -> !isRaw || tag.isHeading();
            case END -> before != Before.TEXT && !firstWord(tag.name()).equals(lastOpened);
            case COMMENT -> tag.isClosed();
        };
    }

    /** A line break directly behind an element is nothing to the editor; elsewhere it is a space. */
    private boolean isBreakHarmless(HtmlTag tag) {
        return gap != Gap.NONE
                || before == Before.RAW
                || before == Before.ELEMENT
                || flow.left() != Side.WORD
                || InlineFlow.isBoundary(tag);
    }

    private void keepSpaceBeforeBreak(HtmlTag tag) {
        if (gap != Gap.SPACE) {
            return;
        }
        boolean breakIsNoSpace = before == Before.ELEMENT && isBetweenWords(tag.start());
        if (before == Before.RAW || breakIsNoSpace) {
            out.append(' ');
        }
        if (before != Before.ELEMENT || breakIsNoSpace) {
            flow.passSpace();
        }
    }

    private void keepSpace(HtmlTag tag, boolean isRaw) {
        if (gap == Gap.NONE || gap == Gap.SOFT && !isBetweenWords(tag.start())) {
            return;
        }
        int spaces = (before == Before.RAW ? 1 : 0) + (isRaw ? 1 : 0);
        if (spaces == 0 && isBetweenWords(tag.start())) {
            spaces = 1;
        }
        if (spaces > 0) {
            out.append(" ".repeat(spaces));
            flow.passSpace();
        }
    }

    private boolean isBetweenWords(int place) {
        return flow.left() == Side.WORD && flow.right(place) == Side.WORD;
    }

    private void breakLine() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    private void copy(HtmlTag tag) {
        int start = out.length();
        out.append(html, tag.start(), tag.end());
        at = tag.end();
        flow.passTag(tag);
        places.passTag(tag, start, out.length());
    }

    private void copyRest(HtmlTag element) {
        int openPres = element.isPre() ? 1 : 0;
        while (at < html.length()) {
            if (HtmlTag.startsAt(html, at)) {
                HtmlTag tag = HtmlTag.read(html, at);
                line.passVerbatim(tag.start(), tag.end());
                copy(tag);
                openPres += tag.isPre() ? tag.depthChange() : 0;
                if (openPres <= 0 && tag.kind() == Kind.END && tag.name().equals(element.name())) {
                    return;
                }
            } else {
                copyCharacter(openPres > 0);
            }
        }
    }

    private void copyCharacter(boolean isInPre) {
        char c = html.charAt(at);
        if (c == '\n' && !isInPre) {
            if (isBetweenWords(at + 1)) {
                out.append(' ');
                line.passCharacter();
                flow.passSpace();
            }
            at++;
            return;
        }
        out.append(c);
        line.passVerbatim(at, at + 1);
        if (HtmlTag.isSpace(c)) {
            flow.passSpace();
        } else {
            flow.passWord();
        }
        at++;
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '_')) {
            end++;
        }
        return name.substring(0, end);
    }
}
