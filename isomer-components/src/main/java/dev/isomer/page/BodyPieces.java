package dev.isomer.page;

import dev.isomer.block.BlockTypes;
import dev.isomer.block.WhiteSpace;
import dev.isomer.safe.HtmlNames;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a large body may be parted, so that only a piece of it stands in memory as nodes at a time: behind an
 * element that another one follows, both in no other.
 */
final class BodyPieces {
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote details div dl fieldset figure footer h1 h2 h3 h4 h5 h6 header main nav"
                            + " ol p pre section ul")
                    .split(" "));

    /** What is behind one of these is read in another way than if it stood alone. */
    private static final Set<String> OF_THE_DOCUMENT = Set.of("body", "form", "frameset", "head", "html");

    private final BlockTypes types;
    private final String text;
    private final int end;
    private final int lastCut;

    BodyPieces(BlockTypes types, String text, int start, int end) {
        this.types = types;
        this.text = text;
        this.end = end;
        this.lastCut = firstTagOfTheDocument(start);
    }

    /** The end of a piece of that length or more, as it seems from the tags; at last the end of the body. */
    int end(int start, int length) {
        int depth = 0;
        int at = text.indexOf('<', start);
        while (at >= 0 && at < lastCut) {
            HtmlTag tag = HtmlTagReader.startsAt(text, at) ? HtmlTagReader.read(text, at) : null;
            if (tag != null && HtmlNames.needsEndTag(tag.name())) {
                depth = Math.max(0, depth + tag.depthChange());
            }
            if (tag != null && depth == 0 && tag.end() - start >= length && endsPiece(tag)) {
                return tag.end();
            }
            at = text.indexOf('<', tag == null ? at + 1 : tag.end());
        }
        return end;
    }

    private boolean endsPiece(HtmlTag tag) {
        return tag.kind() == HtmlTag.Kind.END
                && BLOCKS.contains(tag.name())
                && !types.mayReachBehind(tag.name())
                && startsBlock(WhiteSpace.end(text, tag.end(), end));
    }

    private boolean startsBlock(int at) {
        return text.startsWith("<", at) && BLOCKS.contains(nameAt(at + 1));
    }

    private int firstTagOfTheDocument(int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at < end) {
            int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (name < end && "bfhBFH".indexOf(text.charAt(name)) >= 0 && OF_THE_DOCUMENT.contains(nameAt(name))) {
                return at;
            }
            at = text.indexOf('<', at + 1);
        }
        return end;
    }

    private String nameAt(int start) {
        int nameEnd = start;
        while (nameEnd < end && isNameCharacter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        return nameEnd > end ? "" : text.substring(start, nameEnd).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
