package dev.isomer.fuzzing;

import java.util.Objects;

/** Assertions that cost nothing while they hold. */
final class Expect {
    private Expect() {}

    static void that(boolean holds, String what, Object input) {
        if (!holds) {
            throw new AssertionError(what + ": " + input);
        }
    }

    static void equal(Object actual, Object expected, String what) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + "\nexpected: " + expected + "\n but was: " + actual);
        }
    }
}
