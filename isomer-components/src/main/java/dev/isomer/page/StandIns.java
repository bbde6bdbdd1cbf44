package dev.isomer.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Private-use characters that stand in for what a reader of YAML 1.1 does not take as text; none of them occurs in the
 * text itself, neither literally nor escaped.
 */
final class StandIns {
    private static final char FIRST = '\ue000';
    private static final char LAST = '\uf8ff';
    private static final int HEX_DIGITS = 4;

    private final String text;

    /** Null until something needs a stand-in. */
    private @Nullable BitSet taken;

    private final Map<String, Character> standIns = new HashMap<>();
    private final Map<Character, String> originals = new HashMap<>();

    StandIns(String text) {
        this.text = text;
    }

    private BitSet taken() {
        if (taken == null) {
            taken = charactersOf(text);
        }
        return taken;
    }

    private static BitSet charactersOf(String text) {
        BitSet taken = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            taken.set(text.charAt(i));
            int escaped = hexAt(text, i);
            if (escaped >= 0) {
                taken.set(escaped);
            }
        }
        return taken;
    }

    /** The character that stands in for an original, or U+0000 where none is left. */
    char of(String original) {
        Character known = standIns.get(original);
        if (known != null) {
            return known;
        }
        int free = taken().nextClearBit(FIRST);
        if (free > LAST) {
            return 0;
        }
        taken().set(free);
        standIns.put(original, (char) free);
        originals.put((char) free, original);
        return (char) free;
    }

    String original(String text) {
        if (originals.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String original = originals.get(text.charAt(i));
            if (original == null) {
                out.append(text.charAt(i));
            } else {
                out.append(original);
            }
        }
        return out.toString();
    }

    private static int hexAt(String text, int at) {
        if (at + HEX_DIGITS > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = at; i < at + HEX_DIGITS; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
