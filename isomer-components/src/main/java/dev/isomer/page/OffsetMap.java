package dev.isomer.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows places of the line of HTML, each before or behind an element, to where the layout puts them. */
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

    /** The tag was written to this place of the result. */
    void passTag(HtmlTag tag, int start, int end) {
        if (tag.kind() == HtmlTag.Kind.START) {
            passStart(tag, start);
        }
        if (tag.endsElement()) {
            passEnd(tag, end);
        }
    }

    /** All places, those left over at the end of the result. */
    int[] finish(int length) {
        while (next < from.length) {
            to[next++] = length;
        }
        return to;
    }

    private void passStart(HtmlTag tag, int place) {
        while (next < from.length && from[next] <= tag.start()) {
            to[next++] = place;
            depthsOfOpen.push(depth);
        }
        depth++;
    }

    private void passEnd(HtmlTag tag, int place) {
        depth--;
        while (next < from.length && (from[next] < tag.end() || isEnd(tag.end()))) {
            to[next++] = place;
            depthsOfOpen.poll();
        }
    }

    /** Where another element starts at once, only the depth tells the end of one from the start of the other. */
    private boolean isEnd(int place) {
        if (from[next] != place) {
            return false;
        }
        boolean startFollows = HtmlTag.startsAt(html, place) && html.charAt(place + 1) != '/';
        return !startFollows || !depthsOfOpen.isEmpty() && depthsOfOpen.peek() >= depth;
    }
}
