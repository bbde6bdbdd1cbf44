package dev.isomer.block;

import org.jspecify.annotations.Nullable;

/**
 * What null and empty mean: the same in builders and in tags, where EL has made null the empty text.
 *
 * <ul>
 *   <li>Text, HTML: none. White space is a text.
 *   <li>URL: none; a card with an empty {@code href} is no link.
 *   <li>One of a list, number: the default. Boolean: false.
 *   <li>What a block cannot be without: an error that names it. There, white space is nothing.
 * </ul>
 *
 * <pre>{@code
 * Card.builder().title("Grants").href("").linkText(null).build()   // a card that is no link
 * Image.builder("")                                                // src is empty: say where the picture lies
 * }</pre>
 *
 * <p>The exception is {@code alt}: where it is null the page does not say, and empty is decoration; a tag must say {@code
 * decorative="true"} for that. What a page file holds is kept as it is, empty attributes too.
 */
public final class Values {
    private static final int SHOWN = 80;

    private Values() {}

    /** The text, or null where it is empty. */
    public static @Nullable String text(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /**
     * The text of what must be given.
     *
     * @param parameter its name, for the error
     * @param advice what to do, for the error
     * @throws IllegalArgumentException if it is null, empty or white space
     */
    public static String required(String parameter, @Nullable String value, String advice) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(parameter + " is empty: " + advice);
        }
        return value;
    }

    /** The error about a wrong value, of which it shows the beginning: {@code width is "wide"; allowed: pixels …}. */
    public static IllegalArgumentException wrong(String parameter, String value, String allowed) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return new IllegalArgumentException(parameter + " is \"" + shown + "\"; allowed: " + allowed);
    }
}
