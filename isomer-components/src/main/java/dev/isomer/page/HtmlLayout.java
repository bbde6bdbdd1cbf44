package dev.isomer.page;

import dev.isomer.page.HtmlTag.Kind;

/**
 * Lays out HTML as the CMS does when it saves a page, with npm html 1.0.0 at 70 columns without indentation:
 * {@code <div><p>a</p></div>} becomes three lines.
 *
 * <p>The CMS splits or joins words around an inline element that it lays out like a block. There, and only there, the
 * text wins.
 */
final class HtmlLayout {

    /** A laid out text, and where the places asked for stand in it. */
    record Laid(String text, int[] offsets) {}

    private enum Gap {
        NONE,
        SPACE,
        SOFT_BREAK
    }

    private enum Before {
        TEXT,
        OPENING,
        ELEMENT,
        RAW_ELEMENT
    }

    private final LayoutCursor cursor;
    private Gap gap = Gap.NONE;
    private Before before = Before.OPENING;
    private String lastOpened = "";

    private HtmlLayout(LayoutCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Lays out one line of HTML as the CMS saves it: {@code <p>a<br>b</p>} breaks before {@code <br>}.
     *
     * @param html attributes in the order of the file and in double quotes; a line break between two tags is a space
     *     that goes into a line break of the layout
     */
    static String layout(String html) {
        return layout(html, new int[0]).text();
    }

    /**
     * Lays out one line of HTML and follows places in it: {@code 0, ~8, 8, ~16} in {@code <p>a</p><p>b</p>} to
     * {@code 0, 8, 9, 17}.
     *
     * @param offsets starts and ends of blocks in the order of the text, an end at {@code x} as {@code ~x}
     */
    static Laid layout(String html, int[] offsets) {
        LayoutCursor cursor = new LayoutCursor(html, offsets);
        new HtmlLayout(cursor).run();
        return cursor.result();
    }

    private void run() {
        while (!cursor.isAtEnd()) {
            if (cursor.isAtTag()) {
                layOutTag(cursor.tag());
            } else {
                layOutText();
            }
        }
    }

    private void layOutText() {
        Gap leading = cursor.isAtSoftBreak() ? Gap.SOFT_BREAK : cursor.skipSpace() ? Gap.SPACE : Gap.NONE;
        cursor.skipSpace();
        if (cursor.isAtEnd() || cursor.isAtTag()) {
            gap = leading;
            return;
        }
        if (leading == Gap.SPACE && (before == Before.RAW_ELEMENT || cursor.isBehindWord())) {
            cursor.writeSpaces(1);
        }
        gap = cursor.copyWords() ? Gap.SPACE : Gap.NONE;
        before = Before.TEXT;
    }

    private void layOutTag(HtmlTag tag) {
        boolean isRaw = cursor.line().passTag(tag) && tag.isRaw();
        boolean breaks = wouldBreak(tag, isRaw) && mayBreak();
        if (breaks) {
            keepSpaceBeforeBreak();
            cursor.breakLine();
        } else {
            keepSpaceBefore(isRaw);
        }
        cursor.copy(tag);
        if (isRaw || tag.isPre() && tag.opensElement()) {
            cursor.copyRestOf(tag);
        }
        if (breaks) {
            // Only now: what starts a line does not count on it.
            cursor.line().startLine();
        }
        remember(tag, isRaw);
    }

    private void remember(HtmlTag tag, boolean isRaw) {
        gap = Gap.NONE;
        lastOpened = tag.kind() == Kind.START ? tag.firstWord() : "";
        if (isRaw) {
            before = Before.RAW_ELEMENT;
        } else {
            before = tag.endsElement() || tag.isPre() ? Before.ELEMENT : Before.OPENING;
        }
    }

    private boolean wouldBreak(HtmlTag tag, boolean isRaw) {
        return switch (tag.kind()) {
            case START -> !isRaw || tag.isHeading();
            case END -> before != Before.TEXT && !tag.firstWord().equals(lastOpened);
            case COMMENT -> tag.isClosed();
        };
    }

    /** Directly behind an element a line break is nothing to the editor; elsewhere it is a space. */
    private boolean mayBreak() {
        return gap != Gap.NONE || isBehindElement() || !cursor.isBehindWord() || cursor.isBeforeBoundary();
    }

    private void keepSpaceBeforeBreak() {
        if (gap != Gap.SPACE) {
            return;
        }
        boolean isLost = before == Before.ELEMENT && cursor.isBetweenWords();
        if (isLost || before == Before.RAW_ELEMENT) {
            cursor.writeSpaces(1);
        }
        if (isLost || before != Before.ELEMENT) {
            cursor.passSpace();
        }
    }

    private void keepSpaceBefore(boolean isRaw) {
        if (gap == Gap.NONE || gap == Gap.SOFT_BREAK && !cursor.isBetweenWords()) {
            return;
        }
        // Raw elements keep the space on either side, so that between two of them it stands twice.
        int spaces = (before == Before.RAW_ELEMENT ? 1 : 0) + (isRaw ? 1 : 0);
        if (spaces == 0 && cursor.isBetweenWords()) {
            spaces = 1;
        }
        if (spaces > 0) {
            cursor.writeSpaces(spaces);
            cursor.passSpace();
        }
    }

    private boolean isBehindElement() {
        return before == Before.ELEMENT || before == Before.RAW_ELEMENT;
    }
}
