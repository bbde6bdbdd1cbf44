package dev.isomer.block;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that a rendering adds for visitors, in the language of the page or the nearest one that there is. */
public final class PageLabels {
    private final Labels ofApplication;
    private final RenderContext context;
    private final Map<String, Label> found = new HashMap<>(4);
    private Locale language;
    private boolean isOfPage = true;
    private @Nullable Voice voice;
    private Runnable beforeUse = () -> {};
    private boolean isChoosing;

    /** What labels are found by. */
    record Voice(Locale language, boolean isOfPage) {}

    PageLabels(Labels ofApplication, Locale language, RenderContext context) {
        this.ofApplication = ofApplication;
        this.context = context;
        this.language = language;
    }

    /** Runs before each label is looked up, so that it can {@link #speak} another language. */
    public void beforeUse(Runnable chooser) {
        context.notes().askForWhatChanges();
        beforeUse = chooser;
    }

    /** Whether there are labels in a language. */
    public boolean speaks(Locale other) {
        if (!isChoosing) {
            context.notes().askForLabels();
        }
        return LabelSearch.speaks(other, ofApplication);
    }

    /** Sets the language of the labels that follow; they say it unless it is that of the page. */
    public void speak(Locale other, boolean otherIsOfPage) {
        if (!isChoosing) {
            context.notes().askForWhatChanges();
        }
        if (!other.equals(language)) {
            language = other;
            found.clear();
        }
        isOfPage = otherIsOfPage;
        voice = null;
    }

    /** How the next one speaks. */
    Voice voice() {
        isChoosing = true;
        try {
            beforeUse.run();
        } finally {
            isChoosing = false;
        }
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
        context.notes().askForVoice(voice());
        return found.computeIfAbsent(key, missing -> LabelSearch.find(missing, language, ofApplication));
    }

    /** The attribute {@code lang} for an element with a label, or null where it is in the language of the page. */
    public @Nullable String languageToSay(Label label) {
        context.notes().askForVoice(spoken());
        boolean isKnownToBeOfPage = label.language().getLanguage().equals(language.getLanguage())
                || language.getLanguage().isEmpty();
        return isOfPage && isKnownToBeOfPage ? null : label.language().toLanguageTag();
    }
}
