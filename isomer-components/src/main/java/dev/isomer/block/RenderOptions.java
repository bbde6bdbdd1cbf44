package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How one rendering is done.
 *
 * <pre>{@code
 * RenderOptions.standard().withProfile(Profile.SOURCE)
 * }</pre>
 *
 * @param profile for whom; {@link Profile#WEB} by default
 * @param headingLevel the level of card titles, 1 to 6; null (the default) for one below the heading before, or 3
 * @param idPrefix stands before every id that is made; empty by default
 * @param locale the language of the page, in which its {@linkplain Labels labels} are as far as there are some; English by
 *     default, and {@link Locale#ROOT} where it is not known: labels are English then
 * @param diagnostics gets what the policies leave out; nobody by default
 */
public record RenderOptions(
        Profile profile,
        @Nullable Integer headingLevel,
        String idPrefix,
        Locale locale,
        Consumer<? super Diagnostic> diagnostics) {
    private static final RenderOptions STANDARD =
            new RenderOptions(Profile.WEB, null, "", Locale.ENGLISH, diagnostic -> {});

    public RenderOptions {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(diagnostics, "diagnostics");
        if (headingLevel != null) {
            requireHeadingLevel("headingLevel", headingLevel);
        }
        if (!idPrefix.codePoints().allMatch(RenderOptions::mayStandInId)) {
            throw new IllegalArgumentException(
                    "idPrefix is \"" + idPrefix + "\"; it may hold no blanks and no half of a surrogate pair");
        }
    }

    private static boolean mayStandInId(int codePoint) {
        return codePoint > ' ' && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }

    /**
     * Refuses what is no level of a heading.
     *
     * @throws IllegalArgumentException if it is not 1 to 6
     */
    public static void requireHeadingLevel(String parameter, int level) {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException(parameter + " is " + level + "; allowed are 1 to 6");
        }
    }

    /** Profile WEB, computed heading levels, no id prefix, English labels. */
    public static RenderOptions standard() {
        return STANDARD;
    }

    public RenderOptions withProfile(Profile other) {
        return new RenderOptions(other, headingLevel, idPrefix, locale, diagnostics);
    }

    public RenderOptions withHeadingLevel(@Nullable Integer level) {
        return new RenderOptions(profile, level, idPrefix, locale, diagnostics);
    }

    public RenderOptions withIdPrefix(String prefix) {
        return new RenderOptions(profile, headingLevel, prefix, locale, diagnostics);
    }

    public RenderOptions withLocale(Locale other) {
        return new RenderOptions(profile, headingLevel, idPrefix, other, diagnostics);
    }

    public RenderOptions withDiagnostics(Consumer<? super Diagnostic> consumer) {
        return new RenderOptions(profile, headingLevel, idPrefix, locale, consumer);
    }
}
