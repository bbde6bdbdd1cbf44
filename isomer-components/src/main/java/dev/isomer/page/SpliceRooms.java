package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and behind a change, and between the parts that it takes away. White space of the file's own
 * stays; where the file has the usual one line break, what is new starts as the CMS lays it out. Tags that belong to no
 * element always stay.
 */
final class SpliceRooms {
    private final String lineEnd;
    private final boolean isFirst;
    private final boolean isLast;
    private final boolean isAtBodyStart;
    private final boolean takesAway;
    private final boolean startedGlued;
    private final boolean nextIsGlued;
    private final String lead;
    private final String strays;
    private final String trail;

    private SpliceRooms(PageSource source, List<?> olds, SpliceGap gap, int to, boolean hasNext) {
        String file = source.text();
        lineEnd = source.lineEnd();
        isFirst = gap.before() == null;
        isLast = !hasNext;
        isAtBodyStart = gap.from() == source.parts().bodyStart();
        takesAway = !olds.isEmpty();
        nextIsGlued = hasNext && isGlued(file, to);
        Slice first = takesAway ? source.slice(olds.get(0)) : null;
        Slice last = takesAway ? source.slice(olds.get(olds.size() - 1)) : null;
        if (first == null || last == null || !areKnown(source, olds)) {
            String room = file.substring(gap.from(), to);
            startedGlued = false;
            lead = takesAway ? (isFirst ? "" : lineEnd) : room;
            strays = "";
            trail = takesAway ? (isLast ? trailingSpace(room) : lineEnd) : room;
        } else {
            startedGlued = isGlued(file, first.start());
            lead = file.substring(gap.from(), first.start());
            strays = strays(source, olds);
            trail = file.substring(last.end(), to);
        }
    }

    /**
     * The rooms of a gap.
     *
     * @param olds the parts that it takes away
     * @param to where it ends in the file
     * @param hasNext whether a part that stays follows there
     */
    static SpliceRooms of(PageSource source, List<?> olds, SpliceGap gap, int to, boolean hasNext) {
        return new SpliceRooms(source, olds, gap, to, hasNext);
    }

    private static boolean areKnown(PageSource source, List<?> olds) {
        return olds.stream().allMatch(old -> source.slice(old) != null);
    }

    /** Whether the CMS puts no line break before what starts here: a link, text, preformatted text. */
    private static boolean isGlued(String file, int at) {
        if (!HtmlTagReader.startsAt(file, at)) {
            return true;
        }
        HtmlTag tag = HtmlTagReader.read(file, at);
        return tag.isRaw() && !tag.isHeading() || tag.isPre();
    }

    private static String strays(PageSource source, List<?> olds) {
        StringBuilder strays = new StringBuilder();
        @Nullable Slice before = null;
        for (Object old : olds) {
            Slice slice = source.slice(old);
            if (before != null && slice != null) {
                String between = source.text().substring(before.end(), Math.max(before.end(), slice.start()));
                strays.append(WhiteSpace.isBlank(between) ? "" : between);
            }
            before = slice;
        }
        return strays.toString();
    }

    private static String trailingSpace(String room) {
        return room.substring(WhiteSpace.start(room, room.length(), 0));
    }

    /** What stands where all that the gap held is gone. */
    String afterRemoval(Separation separation) {
        String room;
        if (!WhiteSpace.isBlank(lead)) {
            room = lead + strays + trail;
        } else if (isFirst && !isLast) {
            room = lead + strays + (WhiteSpace.isBlank(trail) ? "" : trail);
        } else {
            room = strays + (trail.isEmpty() && !isLast && !nextIsGlued ? lead : trail);
        }
        return separation.atLeast(room, lineEnd);
    }

    /** What stands before the first part that is new. */
    String before(String usual, Separation separation) {
        String room = takesAway ? beforeReplacement(usual) : beforeInsertion(usual);
        return separation.atLeast(room, lineEnd);
    }

    private String beforeReplacement(String usual) {
        boolean isUsual = startedGlued ? lead.isEmpty() : lead.equals(lineEnd);
        return isUsual && !(isFirst && isAtBodyStart) ? usual : lead;
    }

    private String beforeInsertion(String usual) {
        boolean hasStyle = lead.length() > lineEnd.length() && lead.contains(lineEnd);
        if (isFirst) {
            return isLast ? "" : lead;
        }
        return !isLast && (hasStyle || !WhiteSpace.isBlank(lead)) ? lead : usual;
    }

    /** What stands behind the last part that is new. */
    String behind(String usual, Separation separation) {
        String room = takesAway ? strays + trail : behindInsertion(usual);
        return separation.atLeast(room, lineEnd);
    }

    private String behindInsertion(String usual) {
        if (isLast) {
            return trail;
        }
        boolean hasStyle = trail.length() > lineEnd.length() && trail.contains(lineEnd);
        if (!WhiteSpace.isBlank(trail)) {
            return lineEnd;
        }
        return isFirst && (isAtBodyStart || !hasStyle) ? usual : trail;
    }
}
