package dev.isomer.block;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The texts that a rendering adds for visitors, in the language of the page or the nearest one that there is. */
public final class PageLabels {
    private final Labels ofApplication;
    private final Consumer<Voice> onUse;
    private final Map<String, Label> found = new HashMap<>(4);
    private Locale language;
    private boolean isOfPage = true;
    private @Nullable Voice voice;
    private Runnable beforeUse = () -> {};

    /** What labels are found by. */
    record Voice(Locale language, boolean isOfPage) {}

    /** Those of an application, in a language; tells how they speak each time one is used. */
    PageLabels(Labels ofApplication, Locale language, Consumer<Voice> onUse) {
        this.ofApplication = ofApplication;
        this.onUse = onUse;
        this.language = language;
    }

    /** Runs before each label is looked up, so that it can {@link #speak} another language. */
    public void beforeUse(Runnable chooser) {
        beforeUse = chooser;
    }

    /** Whether there are labels in a language. */
    public boolean speaks(Locale other) {
        return LabelSearch.speaks(other, ofApplication);
    }

    /** Sets the language of the labels that follow; they say it unless it is that of the page. */
    public void speak(Locale other, boolean otherIsOfPage) {
        if (!other.equals(language)) {
            language = other;
            found.clear();
        }
        isOfPage = otherIsOfPage;
        voice = null;
    }

    /** How the next one speaks. */
    Voice voice() {
        beforeUse.run();
        return spoken();
    }

    private Voice spoken() {
        if (voice == null) {
            voice = new Voice(language, isOfPage);
        }
        return voice;
    }

    /**
     * The label of a key.
     *
     * @throws IllegalArgumentException if there is none of this key
     */
    public Label find(String key) {
        onUse.accept(voice());
        return found.computeIfAbsent(key, missing -> LabelSearch.find(missing, language, ofApplication));
    }

    /** The attribute {@code lang} for an element with a label, or null where it is in the language of the page. */
    public @Nullable String languageToSay(Label label) {
        onUse.accept(spoken());
        boolean isKnownToBeOfPage = label.language().getLanguage().equals(language.getLanguage())
                || language.getLanguage().isEmpty();
        return isOfPage && isKnownToBeOfPage ? null : label.language().toLanguageTag();
    }
}
