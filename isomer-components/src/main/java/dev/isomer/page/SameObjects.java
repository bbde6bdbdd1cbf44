package dev.isomer.page;

import java.util.List;

/** Compares parts by identity: two equal paragraphs are two. */
final class SameObjects {
    private SameObjects() {}

    @SuppressWarnings("ReferenceEquality")
    static boolean is(Object one, Object other) {
        return one == other;
    }

    static boolean are(List<?> some, List<?> others) {
        return some.size() == others.size() && atStart(some, others) == some.size();
    }

    /** How many are the same at the start. */
    static int atStart(List<?> some, List<?> others) {
        int most = Math.min(some.size(), others.size());
        int count = 0;
        while (count < most && is(some.get(count), others.get(count))) {
            count++;
        }
        return count;
    }

    /** How many are the same at the end. */
    static int atEnd(List<?> some, List<?> others) {
        int most = Math.min(some.size(), others.size());
        int count = 0;
        while (count < most && is(some.get(some.size() - 1 - count), others.get(others.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
