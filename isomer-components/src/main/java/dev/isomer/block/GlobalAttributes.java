package dev.isomer.block;

import dev.isomer.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that a block takes besides its own: those of any HTML element that name, mark and describe it, and
 * neither run, load nor style anything.
 *
 * <pre>{@code
 * Card.builder().title("Grants").attribute("id", "grants").attribute("data-topic", "money").build()
 * // <div class="isomer-card" id="grants" data-topic="money">…</div>
 * }</pre>
 *
 * <p>A null or empty value is the same as no attribute. Source: the HTML standard, "Global attributes".
 */
public final class GlobalAttributes {
    /** Those with a fixed name. */
    public static final List<String> NAMES = List.of("id", "class", "lang", "dir", "title", "role");

    private static final Pattern DATA_OR_ARIA = Pattern.compile("(?:data|aria)-[a-z0-9_.-]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*+");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private GlobalAttributes() {}

    /** Whether a name is one of them; they are written in lower case. */
    public static boolean has(String name) {
        return NAMES.contains(name) || DATA_OR_ARIA.matcher(name).matches();
    }

    /** All of them but some, for an error message: {@code id, class, lang, dir, title, role, data-…, aria-…}. */
    public static String allBut(Set<String> taken) {
        List<String> names = new ArrayList<>(NAMES);
        names.removeAll(taken);
        names.addAll(List.of("data-…", "aria-…"));
        return String.join(", ", names);
    }

    /** Why a name is not one of them, for an error message, or the empty text where there is no more to say. */
    public static String reason(String name) {
        if (name.length() > 2 && name.regionMatches(true, 0, "on", 0, 2)) {
            return "; event handlers belong in a script file";
        }
        return name.equalsIgnoreCase("style") ? "; give it a class and style that" : "";
    }

    /**
     * The attributes with one set, or without it where the value is null or empty.
     *
     * @param taken names that the block has another use for
     * @throws IllegalArgumentException if the name is not allowed here or the value is wrong
     */
    public static Attributes set(Attributes attributes, String name, @Nullable String value, Set<String> taken) {
        if (!has(name) || taken.contains(name)) {
            String more = taken.contains(name) ? "" : reason(name) + Suggestion.of(name, NAMES);
            throw Values.wrong("attribute", name, allBut(taken) + more);
        }
        if (value == null || value.isEmpty()) {
            return attributes.without(name);
        }
        requireValue(name, value);
        return attributes.with(name, value);
    }

    private static void requireValue(String name, String value) {
        switch (name) {
            case "id" -> require(WhiteSpace.remove(value).equals(value), name, value, "an id without white space");
            case "lang" -> require(LANGUAGE.matcher(value).matches(), name, value, "a language tag such as en-SG");
            case "dir" -> require(DIRECTIONS.contains(value), name, value, "ltr, rtl, auto");
            default -> {}
        }
    }

    private static void require(boolean isRight, String name, String value, String allowed) {
        if (!isRight) {
            throw Values.wrong(name, value, allowed);
        }
    }
}
