package dev.isomer.page;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which old part each part of an edited list stands for: the same object, or one that differs only in what stands in
 * it. Always in the order of both lists: of two parts that were swapped, one stays and the other is new.
 */
final class Alignment {
    private static final int NONE = -1;

    private final List<?> olds;
    private final List<?> news;
    private final int[] oldOf;

    private Alignment(List<?> olds, List<?> news) {
        this.olds = olds;
        this.news = news;
        this.oldOf = new int[news.size()];
    }

    /** For each of the new parts the index of the old one, or -1. */
    static int[] of(List<?> olds, List<?> news) {
        Alignment alignment = new Alignment(olds, news);
        alignment.alignSameObjects();
        alignment.alignEdited();
        return alignment.oldOf;
    }

    private void alignSameObjects() {
        Map<Object, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            places.put(olds.get(i), i);
        }
        for (int i = 0; i < oldOf.length; i++) {
            oldOf[i] = places.getOrDefault(news.get(i), NONE);
        }
        keepLongestInOrder();
    }

    /** Lets go of as few as possible, so that the rest stands in the order of the old list. */
    private void keepLongestInOrder() {
        int[] lastOfLength = new int[oldOf.length + 1];
        int[] before = new int[oldOf.length];
        int longest = 0;
        for (int i = 0; i < oldOf.length; i++) {
            if (oldOf[i] != NONE) {
                int length = shorterThan(oldOf[i], lastOfLength, longest) + 1;
                before[i] = length == 1 ? NONE : lastOfLength[length - 1];
                lastOfLength[length] = i;
                longest = Math.max(longest, length);
            }
        }
        int[] kept = new int[oldOf.length];
        Arrays.fill(kept, NONE);
        for (int i = longest == 0 ? NONE : lastOfLength[longest]; i != NONE; i = before[i]) {
            kept[i] = oldOf[i];
        }
        System.arraycopy(kept, 0, oldOf, 0, kept.length);
    }

    /** The length of the longest run that ends below a value. */
    private int shorterThan(int value, int[] lastOfLength, int longest) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (oldOf[lastOfLength[middle]] < value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void alignEdited() {
        int nextOld = 0;
        int start = 0;
        while (start < oldOf.length) {
            int end = start;
            while (end < oldOf.length && oldOf[end] == NONE) {
                end++;
            }
            alignGap(start, end, nextOld, end == oldOf.length ? olds.size() : oldOf[end]);
            nextOld = end == oldOf.length ? nextOld : oldOf[end] + 1;
            start = end + 1;
        }
    }

    /** Pairs the parts of a gap from its start, and what is left from its end. */
    private void alignGap(int start, int end, int oldStart, int oldEnd) {
        int paired = 0;
        while (start + paired < end && oldStart + paired < oldEnd && isEdited(oldStart + paired, start + paired)) {
            oldOf[start + paired] = oldStart + paired;
            paired++;
        }
        int left = end;
        int oldLeft = oldEnd;
        while (left > start + paired && oldLeft > oldStart + paired && isEdited(oldLeft - 1, left - 1)) {
            oldOf[--left] = --oldLeft;
        }
        if (left - start == oldLeft - oldStart) {
            for (int i = start + paired; i < left; i++) {
                int old = oldStart + i - start;
                oldOf[i] = isEdited(old, i) ? old : NONE;
            }
        }
    }

    private boolean isEdited(int old, int edited) {
        return Parts.haveSameShell(olds.get(old), news.get(edited));
    }
}
