package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import dev.isomer.safe.HtmlNames;
import java.util.Set;

/** Finds how far HTML reaches that starts at a tag in Markdown. */
final class HtmlRuns {
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div"
                            + " dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header"
                            + " hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param"
                            + " pre script search section style summary table tbody td textarea tfoot th thead title tr"
                            + " track ul")
                    .split(" "));
    private static final Set<String> WHOLE_LINES = Set.of("a", "img");

    private final String text;
    private final MarkdownTags tags;

    HtmlRuns(String text) {
        this.text = text;
        this.tags = new MarkdownTags(text, name -> BLOCKS.contains(name) || WHOLE_LINES.contains(name));
    }

    /** The end of the HTML that starts at a {@code <}, or -1 if it belongs to the text. */
    int end(int start, boolean inParagraph) {
        boolean isBlock = isBlock(start);
        if (!isBlock && (inParagraph || !WHOLE_LINES.contains(tags.name(start)))) {
            return -1;
        }
        MarkdownTags.Tag tag = tags.read(start);
        if (tag == null) {
            return -1;
        }
        return isBlock ? blockEnd(tag) : wholeLinesEnd(tag);
    }

    private boolean isBlock(int start) {
        return text.startsWith("<!--", start) || BLOCKS.contains(tags.name(start));
    }

    private int blockEnd(MarkdownTags.Tag tag) {
        if (tag.isComment() || tag.isEnd() || isVoid(tag)) {
            return tag.end();
        }
        int end = tags.elementEnd(tag);
        return end < 0 ? blankLine(tag.end()) : end;
    }

    /** Pictures and links that fill lines one after the other, up to a blank line or HTML of another kind. */
    private int wholeLinesEnd(MarkdownTags.Tag first) {
        MarkdownTags.Tag tag = first;
        while (tag != null && !tag.isEnd() && WHOLE_LINES.contains(tag.name())) {
            int end = isVoid(tag) ? tag.end() : tags.elementEnd(tag);
            int next = end < 0 ? -1 : nextLine(end);
            if (next >= 0 && endsRun(next)) {
                return end;
            }
            tag = next < 0 ? null : tags.read(next);
        }
        return -1;
    }

    private boolean endsRun(int next) {
        return next == text.length() || text.charAt(next) == '\n' || text.charAt(next) == '<' && isBlock(next);
    }

    /**
     * The first character behind that is not blank, on the same line if a tag stands there, else on the next, where it
     * may be the line feed; or -1 for text behind.
     */
    private int nextLine(int end) {
        int at = skipBlanks(end);
        if (at == text.length() || text.charAt(at) == '<') {
            return at;
        }
        return text.charAt(at) == '\n' ? skipBlanks(at + 1) : -1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the text before the next blank line. */
    private int blankLine(int from) {
        int lineFeed = text.indexOf('\n', from);
        while (lineFeed >= 0) {
            int next = skipBlanks(lineFeed + 1);
            if (next == text.length() || text.charAt(next) == '\n') {
                return WhiteSpace.start(text, lineFeed, from);
            }
            lineFeed = text.indexOf('\n', next);
        }
        return WhiteSpace.start(text, text.length(), from);
    }

    private static boolean isVoid(MarkdownTags.Tag tag) {
        return HtmlNames.isVoid(tag.name())
                || tag.name().equals("frame")
                || tag.name().equals("basefont");
    }
}
