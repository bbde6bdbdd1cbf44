package dev.isomer.block;

import dev.isomer.html.StaticHtml;
import java.util.Locale;

/**
 * What an id is made of a text, without what other ids there are.
 *
 * <pre>{@code
 * IdText.of("What's new?")   // whats-new
 * IdText.of("…")             // section
 * }</pre>
 */
public final class IdText {
    private static final int LONGEST = 60;

    final String slug;
    /** The attribute where nothing stands before the slug or behind it; letters, digits and hyphens need no escape. */
    final StaticHtml attribute;

    private IdText(String slug) {
        this.slug = slug;
        this.attribute = StaticHtml.of(" id=\"" + slug + "\"");
    }

    /** Letters and digits of a text in lower case, with hyphens for what stands between them. */
    public static IdText of(String text) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length() && slug.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (c != '\'' && c != '\u2019' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-' ? slug.length() - 1 : slug.length();
        return new IdText(end == 0 ? "section" : slug.substring(0, end).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return slug;
    }
}
