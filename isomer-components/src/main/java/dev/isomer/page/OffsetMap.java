package dev.isomer.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows places before and behind elements to the result: 8 in {@code <p>a</p><p>b</p>} to 8 as an end, to 9 as a
 * start.
 */
final class OffsetMap {
    private final String html;
    private final int[] from;
    private final int[] to;
    private final Deque<Integer> depthsOfOpen = new ArrayDeque<>();
    private int next;
    private int depth;

    OffsetMap(String html, int[] offsets) {
        this.html = html;
        this.from = offsets.clone();
        this.to = new int[offsets.length];
    }

    /** The tag stands in the result from start to end. */
    void passTag(HtmlTag tag, int start, int end) {
        if (tag.kind() == HtmlTag.Kind.START) {
            passStart(tag.start(), start);
        }
        depth += tag.depthChange();
        if (tag.endsElement()) {
            passEnd(tag.end(), end);
        }
    }

    void passStart(int at, int place) {
        while (next < from.length && from[next] <= at) {
            to[next++] = place;
            depthsOfOpen.push(depth);
        }
    }

    void passEnd(int at, int place) {
        while (next < from.length && (from[next] < at || from[next] == at && isEnd(at))) {
            to[next++] = place;
            depthsOfOpen.poll();
        }
    }

    /** All the places, those left over at the end of the result. */
    int[] finish(int length) {
        while (next < from.length) {
            to[next++] = length;
        }
        return to;
    }

    /** Where another element starts at once, only the depth tells an end from a start. */
    private boolean isEnd(int at) {
        boolean startFollows = HtmlTagReader.startsAt(html, at) && html.charAt(at + 1) != '/';
        return !startFollows || !depthsOfOpen.isEmpty() && depthsOfOpen.peek() >= depth;
    }
}
