package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a place in the running text, seen through the tags that show nothing: in
 * {@code <p>a <b>b</b></p>} a space stands before {@code <b>}, a word behind it, and a boundary behind {@code </b>}.
 */
final class InlineFlow {

    enum Side {
        BOUNDARY,
        SPACE,
        WORD,
        /** Nothing of its own: what is beyond counts. */
        NOTHING
    }

    /** How an element is shown; one that is not listed shows nothing of its own. */
    private enum Shown {
        BLOCK("address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt"
                + " fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html"
                + " legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th"
                + " thead title tr ul"),
        BOX("audio button canvas iframe marquee math meter object progress select svg video"),
        LIKE_A_WORD("embed img input textarea wbr");

        private static final Map<String, Shown> BY_ELEMENT = new HashMap<>();

        private final String elements;

        Shown(String elements) {
            this.elements = elements;
        }

        static {
            for (Shown shown : values()) {
                for (String element : shown.elements.split(" ")) {
                    BY_ELEMENT.put(element, shown);
                }
            }
        }

        static @Nullable Shown of(HtmlTag tag) {
            return BY_ELEMENT.get(tag.name());
        }
    }

    /** Stands around a picture that is a block, even if it is a link. */
    private static final String PICTURE_LINK = "class=\"isomer-image-wrapper\"";

    private final String html;
    private Side left = Side.BOUNDARY;
    private Side ahead = Side.NOTHING;
    private int aheadAt = -1;
    private int spaceAt = -1;
    private int keptSpaceAt = -1;
    private String rawAhead = "";

    InlineFlow(String html) {
        this.html = html;
    }

    /** What stands before the place that was reached. */
    Side left() {
        return left;
    }

    /** What follows at this place, which is never before the last one asked for; space that will be lost is nothing. */
    Side right(int from) {
        // What was found holds up to its place: each character is looked at once.
        if (aheadAt < from) {
            lookAhead(from);
        }
        return (ahead == Side.BOUNDARY ? keptSpaceAt : spaceAt) >= from ? Side.SPACE : ahead;
    }

    void passWord() {
        left = Side.WORD;
    }

    void passSpace() {
        if (left == Side.WORD) {
            left = Side.SPACE;
        }
    }

    void passTag(HtmlTag tag) {
        Side side = behind(tag);
        if (side != Side.NOTHING) {
            left = side;
        }
    }

    private void lookAhead(int from) {
        int at = from;
        ahead = Side.NOTHING;
        rawAhead = "";
        while (ahead == Side.NOTHING && at < html.length()) {
            aheadAt = at;
            if (HtmlTagReader.startsAt(html, at)) {
                HtmlTag tag = HtmlTagReader.read(html, at);
                lookAt(tag);
                at = tag.end();
            } else {
                lookAtCharacter(at);
                at++;
            }
        }
        if (ahead == Side.NOTHING) {
            aheadAt = html.length();
            ahead = Side.BOUNDARY;
        }
    }

    private void lookAt(HtmlTag tag) {
        ahead = before(tag);
        if (rawAhead.isEmpty() && tag.isRaw()) {
            rawAhead = tag.name();
        } else if (tag.kind() == HtmlTag.Kind.END && tag.name().equals(rawAhead)) {
            rawAhead = "";
        }
    }

    private void lookAtCharacter(int at) {
        if (!WhiteSpace.is(html.charAt(at))) {
            ahead = Side.WORD;
        } else if (!isSoftBreak(html, at)) {
            spaceAt = at;
            keptSpaceAt = rawAhead.isEmpty() ? keptSpaceAt : at;
        }
    }

    /** A lone line break between two tags. */
    static boolean isSoftBreak(String html, int at) {
        return html.charAt(at) == '\n' && at > 0 && html.charAt(at - 1) == '>' && HtmlTagReader.startsAt(html, at + 1);
    }

    private Side before(HtmlTag tag) {
        Shown shown = Shown.of(tag);
        if (shown == Shown.BOX) {
            return tag.kind() == HtmlTag.Kind.END ? Side.BOUNDARY : Side.WORD;
        }
        return tag.isClosed() ? plain(tag, shown) : Side.WORD;
    }

    private Side behind(HtmlTag tag) {
        Shown shown = Shown.of(tag);
        if (shown == Shown.BOX) {
            return tag.opensElement() ? Side.BOUNDARY : Side.WORD;
        }
        return plain(tag, shown);
    }

    /** At a boundary the text before the tag and the text behind it stand apart anyway. */
    private Side plain(HtmlTag tag, @Nullable Shown shown) {
        if (shown == Shown.BLOCK || tag.hasAttribute(html, PICTURE_LINK)) {
            return Side.BOUNDARY;
        }
        return shown == Shown.LIKE_A_WORD ? Side.WORD : Side.NOTHING;
    }
}
