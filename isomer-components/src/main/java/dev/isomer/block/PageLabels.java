package dev.isomer.block;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of one page, each looked up once, and whether they say their language. */
final class PageLabels {
    private final Labels ofApplication;
    private final Map<String, Label> found = new HashMap<>(4);
    private Locale language;
    private boolean isOfPage = true;
    private Runnable beforeUse = () -> {};

    PageLabels(Labels ofApplication, Locale language) {
        this.ofApplication = ofApplication;
        this.language = language;
    }

    void beforeUse(Runnable chooser) {
        beforeUse = chooser;
    }

    boolean speaks(Locale other) {
        return LabelSearch.speaks(other, ofApplication);
    }

    void speak(Locale other, boolean otherIsOfPage) {
        if (!other.equals(language)) {
            language = other;
            found.clear();
        }
        isOfPage = otherIsOfPage;
    }

    Label find(String key) {
        beforeUse.run();
        return found.computeIfAbsent(key, missing -> LabelSearch.find(missing, language, ofApplication));
    }

    @Nullable
    String languageToSay(Label label) {
        boolean isKnownToBeOfPage = label.language().getLanguage().equals(language.getLanguage())
                || language.getLanguage().isEmpty();
        return isOfPage && isKnownToBeOfPage ? null : label.language().toLanguageTag();
    }
}
