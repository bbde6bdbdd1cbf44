package dev.isomer.block;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a label: in the language asked for and the wider ones around it, and at last in English. */
final class LabelSearch {
    private static final Set<Locale> LANGUAGES =
            Stream.of("en", "zh", "ms", "ta").map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableSet());
    private static final Labels FILES =
            new LabelFiles("dev.isomer.block.labels", path -> LabelSearch.class.getResourceAsStream("/" + path));
    private static final Labels STANDARD =
            (key, language) -> LANGUAGES.contains(language) ? FILES.text(key, language) : null;
    private static final Control LOCALES = Control.getControl(Control.FORMAT_PROPERTIES);

    private LabelSearch() {}

    /**
     * The label of a key.
     *
     * @throws IllegalArgumentException if neither the application nor the library has it in any language
     */
    static Label find(String key, Locale language, Labels ofApplication) {
        String usual = ofApplication == NoLabels.ONLY ? STANDARD.text(key, language) : null;
        if (usual != null) {
            return new Label(usual, language);
        }
        Label found = in(language, key, ofApplication);
        Label label = found == null ? in(Locale.ENGLISH, key, ofApplication) : found;
        if (label == null) {
            throw new IllegalArgumentException("key is \"" + key + "\", for which there is no label in English");
        }
        return label;
    }

    /** Whether there are labels in a language. */
    static boolean speaks(Locale language, Labels ofApplication) {
        return in(language, "newTab", ofApplication) != null;
    }

    /** A locale can be made of any text, and becomes the name of a file. */
    private static Locale wellFormed(Locale language) {
        return Locale.forLanguageTag(language.toLanguageTag());
    }

    private static @Nullable Label in(Locale language, String key, Labels ofApplication) {
        for (Labels labels : List.of(ofApplication, STANDARD)) {
            for (Locale candidate : LOCALES.getCandidateLocales("labels", wellFormed(language))) {
                String text = candidate.equals(Locale.ROOT) ? null : labels.text(key, candidate);
                if (text != null && !text.isEmpty()) {
                    return new Label(text, candidate);
                }
            }
        }
        return null;
    }
}
