package dev.isomer.page;

import dev.isomer.block.SiblingRun;
import dev.isomer.safe.NodePlaces;
import dev.isomer.safe.ParsedMarkup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes stand in the source, and which of them overlap there, because the parser has repaired the markup: in
 * {@code <b><p>x</b>y</p>} the bold element is found twice, before the paragraph and in it.
 */
final class SourceRanges {
    private static final int NOWHERE = -1;

    /** Known for well-formed markup, in which nothing overlaps. */
    private final @Nullable NodePlaces places;

    /** Of the elements that hold something that stands before or behind their own tags. */
    private final Map<Node, Extent> extents = new IdentityHashMap<>();

    private final Set<Node> parentsOfEntangled = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What the node that was looked at last covers. */
    private int coveredStart;

    private int coveredEnd;

    /**
     * All that an element and what stands in it covers.
     *
     * @param start where the first of it starts
     * @param end where the last of it ends
     * @param isWhole whether its own tags are around all the rest
     */
    private record Extent(int start, int end, boolean isWhole) {}

    private SourceRanges(@Nullable NodePlaces places) {
        this.places = places;
    }

    static SourceRanges of(ParsedMarkup markup) {
        SourceRanges ranges = new SourceRanges(markup.places());
        if (ranges.places == null) {
            ranges.children(markup.body());
        }
        return ranges;
    }

    /** The parser has bounded how deep elements stand. */
    private void children(Element parent) {
        int start = NOWHERE;
        int end = NOWHERE;
        boolean areEntangled = false;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            cover(child);
            areEntangled |= coveredStart >= 0 && coveredStart < end || !isWhole(child);
            start = least(start, coveredStart);
            end = Math.max(end, coveredEnd);
        }
        if (areEntangled) {
            parentsOfEntangled.add(parent);
        }
        coveredStart = start;
        coveredEnd = end;
    }

    private void cover(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else {
            Range range = node.sourceRange();
            coveredStart = startOf(range);
            coveredEnd = endOf(range);
        }
    }

    private void element(Element element) {
        Range startTag = element.sourceRange();
        Range endTag = element.endSourceRange();
        boolean hasEndTag = isWritten(endTag);
        int ownStart = startOf(startTag);
        int ownEnd = endOf(hasEndTag ? endTag : startTag);
        children(element);
        int start = least(ownStart, coveredStart);
        int end = Math.max(ownEnd, coveredEnd);
        boolean isMadeByEndTag = hasEndTag && startTag.isImplicit();
        boolean isWhole = start == ownStart && (!hasEndTag || end == ownEnd) && !isMadeByEndTag;
        if (start != ownStart || end != ownEnd || !isWhole) {
            extents.put(element, new Extent(start, end, isWhole));
        }
        coveredStart = start;
        coveredEnd = end;
    }

    private @Nullable Extent extent(Node node) {
        return extents.isEmpty() ? null : extents.get(node);
    }

    private static int ownStart(Node node) {
        return startOf(node.sourceRange());
    }

    private static int ownEnd(Node node) {
        Range endTag = node instanceof Element element ? element.endSourceRange() : null;
        return endOf(endTag != null && isWritten(endTag) ? endTag : node.sourceRange());
    }

    private static boolean isWritten(Range tag) {
        return tag.isTracked() && !tag.isImplicit();
    }

    private static int least(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    /** Where a node starts, or -1 if the parser does not know. */
    int start(Node node) {
        if (places != null) {
            return places.start(node);
        }
        Extent extent = extent(node);
        return extent == null ? ownStart(node) : extent.start();
    }

    /** Where a node ends, with all that stands in it, or -1 if the parser does not know. */
    int end(Node node) {
        if (places != null) {
            return places.end(node);
        }
        Extent extent = extent(node);
        return extent == null ? ownEnd(node) : extent.end();
    }

    /** Where an element's start tag ends, or -1 if the source has none. */
    int startTagEnd(Element element) {
        return places == null ? endOf(element.sourceRange()) : places.startTagEnd(element);
    }

    /** Where an element's content ends, or -1 if the parser does not know. */
    int contentEnd(Element element) {
        return places == null ? startOf(element.endSourceRange()) : places.contentEnd(element);
    }

    private static int startOf(Range range) {
        return range.isTracked() ? range.startPos() : NOWHERE;
    }

    private static int endOf(Range range) {
        return range.isTracked() ? range.endPos() : NOWHERE;
    }

    /** The siblings, parted into those that follow each other and those that overlap. */
    List<SiblingRun> runs(List<Node> siblings) {
        if (siblings.isEmpty()) {
            return List.of();
        }
        return parentsOfEntangled.contains(siblings.get(0).parent())
                ? parted(siblings)
                : List.of(new SiblingRun(siblings, false, siblings.get(0)));
    }

    private List<SiblingRun> parted(List<Node> siblings) {
        int[] earliest = earliestStarts(siblings);
        List<SiblingRun> runs = new ArrayList<>(1);
        int start = 0;
        boolean isEntangled = false;
        int next = 0;
        while (next < earliest.length) {
            int behind = behindOverlap(siblings, next, earliest);
            boolean overlaps = behind > next + 1 || !isWhole(siblings.get(next));
            if (overlaps != isEntangled && start < next) {
                runs.add(run(siblings.subList(start, next), isEntangled));
                start = next;
            }
            isEntangled = overlaps;
            next = behind;
        }
        if (start < next) {
            runs.add(run(siblings.subList(start, next), isEntangled));
        }
        return runs;
    }

    private SiblingRun run(List<Node> nodes, boolean isEntangled) {
        Node earliest = isEntangled ? Collections.min(nodes, Comparator.comparingInt(this::start)) : nodes.get(0);
        return new SiblingRun(nodes, isEntangled, earliest);
    }

    private int behindOverlap(List<Node> siblings, int first, int[] earliest) {
        int end = end(siblings.get(first));
        int behind = first + 1;
        while (behind < earliest.length && earliest[behind] < end) {
            end = Math.max(end, end(siblings.get(behind)));
            behind++;
        }
        return behind;
    }

    private boolean isWhole(Node node) {
        Extent extent = extent(node);
        return extent == null || extent.isWhole();
    }

    /** For each sibling the least start of it and those behind it. */
    private int[] earliestStarts(List<Node> siblings) {
        int[] earliest = new int[siblings.size()];
        int least = Integer.MAX_VALUE;
        for (int i = siblings.size() - 1; i >= 0; i--) {
            int start = start(siblings.get(i));
            least = start < 0 ? least : Math.min(least, start);
            earliest[i] = least;
        }
        return earliest;
    }
}
