package dev.isomer.block.iframe;

import java.util.Locale;

/** What an iframe shows, as far as its address tells. */
public enum EmbedKind {
    VIDEO,
    MAP,
    FORM,
    DOCUMENT,
    OTHER;

    /** The kind of an address; {@link #OTHER} where it tells nothing. */
    public static EmbedKind of(String src) {
        return Provider.of(src).kind();
    }

    /** The key of the label that stands for a missing title. */
    String label() {
        return this == OTHER ? "embed" : "embed." + name().toLowerCase(Locale.ROOT);
    }
}
