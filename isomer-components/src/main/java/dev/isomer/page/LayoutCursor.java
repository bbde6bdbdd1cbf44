package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import dev.isomer.page.InlineFlow.Side;

/**
 * Copies HTML to its layout and keeps count of where it stands: of {@code <b>a b</b>} the words are wrapped by
 * {@link #copyWords}, and left alone by {@link #copyRestOf}.
 */
final class LayoutCursor {
    private final String html;
    private final LineWidth line;
    private final InlineFlow flow;
    private final OffsetMap places;
    private final StringBuilder out;
    private int at;

    LayoutCursor(String html, int[] offsets) {
        this.html = html;
        this.line = new LineWidth(html);
        this.flow = new InlineFlow(html);
        this.places = new OffsetMap(offsets);
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    HtmlLayout.Laid result() {
        return new HtmlLayout.Laid(out.toString(), places.finish(out.length()));
    }

    LineWidth line() {
        return line;
    }

    boolean isAtEnd() {
        return at == html.length();
    }

    boolean isAtTag() {
        return HtmlTagReader.startsAt(html, at);
    }

    boolean isAtSoftBreak() {
        return InlineFlow.isSoftBreak(html, at);
    }

    HtmlTag tag() {
        return HtmlTagReader.read(html, at);
    }

    boolean isBehindWord() {
        return flow.left() == Side.WORD;
    }

    boolean isBetweenWords() {
        return flow.left() == Side.WORD && flow.right(at) == Side.WORD;
    }

    boolean isBeforeBoundary() {
        return flow.right(at) == Side.BOUNDARY;
    }

    boolean skipSpace() {
        int start = at;
        at = WhiteSpace.end(html, at, html.length());
        return at > start;
    }

    void breakLine() {
        if (out.length() > 0) {
            out.append('\n');
        }
    }

    void writeSpaces(int count) {
        out.append(" ".repeat(count));
    }

    void passSpace() {
        flow.passSpace();
    }

    /** Copies text up to the next tag, wrapped; whether a space stood at its end. */
    boolean copyWords() {
        places.passStart(at, out.length());
        boolean space = false;
        while (!isAtEnd() && !isAtTag()) {
            line.passCharacter();
            if (space) {
                out.append(line.breaksBeforeCounted() ? '\n' : ' ');
                places.passStart(at, out.length());
            }
            copyWord();
            space = skipSpace();
        }
        flow.passWord();
        places.passEnd(at, out.length());
        return space;
    }

    private void copyWord() {
        int end = wordEnd(at + 1);
        places.passText(at, end, out.length());
        line.passCharacters(end - at - 1);
        out.append(html, at, end);
        at = end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < html.length()
                && !WhiteSpace.is(html.charAt(end))
                && !(html.charAt(end) == '<' && HtmlTagReader.startsAt(html, end))) {
            end++;
        }
        return end;
    }

    void copy(HtmlTag tag) {
        int start = out.length();
        out.append(html, tag.start(), tag.end());
        at = tag.end();
        flow.passTag(tag);
        places.passTag(tag, start, out.length());
    }

    /** Copies an element as it is, up to the first end tag of its name. */
    void copyRestOf(HtmlTag element) {
        int openPres = element.isPre() ? 1 : 0;
        boolean isOpen = true;
        while (isOpen && !isAtEnd()) {
            if (isAtTag()) {
                HtmlTag tag = tag();
                line.passVerbatim(tag);
                copy(tag);
                openPres = tag.isPre() ? Math.max(0, openPres + tag.depthChange()) : openPres;
                isOpen = openPres > 0
                        || tag.kind() != HtmlTag.Kind.END
                        || !tag.name().equals(element.name());
            } else if (WhiteSpace.is(html.charAt(at))) {
                copySpace(openPres > 0);
            } else {
                copyVerbatim(wordEnd(at + 1));
                flow.passWord();
            }
        }
    }

    private void copySpace(boolean isInPre) {
        if (html.charAt(at) != '\n' || isInPre) {
            copyVerbatim(at + 1);
            flow.passSpace();
            return;
        }
        at++;
        // Copied as it is, the editor would take it for nothing.
        if (isBetweenWords()) {
            out.append(' ');
            line.passCharacter();
            flow.passSpace();
        }
    }

    private void copyVerbatim(int end) {
        out.append(html, at, end);
        line.passVerbatim(at, end);
        at = end;
    }
}
