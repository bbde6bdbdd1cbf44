package dev.isomer.block;

import java.util.Collection;
import java.util.Locale;

/**
 * Finds the name that somebody has misspelt.
 *
 * <pre>{@code
 * Suggestion.of("backgroud", Set.of("background", "items"))   // ; did you mean "background"?
 * Suggestion.of("colour", Set.of("background", "items"))      // the empty text
 * }</pre>
 */
public final class Suggestion {
    private static final int LONGEST = 40;
    private static final int SHORT_NAME = 4;

    private Suggestion() {}

    /** The end of an error message: a question with the nearest of the names, or the empty text if none is near. */
    public static String of(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return "";
        }
        int least = wrong.length() <= SHORT_NAME ? 2 : 3;
        String nearest = "";
        for (String name : names.stream().sorted().toList()) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** How many letters must be added, removed, replaced or swapped with their neighbour: 1 for "tilte" and "title". */
    private static int distance(String a, String b) {
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
            twoBefore = before;
            before = row;
        }
        return before[b.length()];
    }
}
