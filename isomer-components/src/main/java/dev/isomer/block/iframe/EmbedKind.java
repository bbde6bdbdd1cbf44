package dev.isomer.block.iframe;

import java.util.List;
import java.util.Locale;

/** What an iframe shows, as far as its address tells. */
public enum EmbedKind {
    VIDEO(List.of(
            "www.youtube.com/embed/",
            "www.youtube-nocookie.com/embed/",
            "player.vimeo.com/video/",
            "nlb.ap.panopto.com/")),
    MAP(List.of("www.google.com/maps/", "www.onemap.gov.sg/", "maps.gov.sg/")),
    FORM(List.of("form.gov.sg/", "docs.google.com/forms/")),
    DOCUMENT(List.of("docs.google.com/")),
    OTHER(List.of());

    private final List<String> addresses;

    EmbedKind(List<String> addresses) {
        this.addresses = addresses;
    }

    /** The kind of an address; {@link #OTHER} where it tells nothing. */
    public static EmbedKind of(String src) {
        String address = src.startsWith("https://") ? src.substring("https://".length()) : "";
        for (EmbedKind kind : values()) {
            if (kind.addresses.stream().anyMatch(address::startsWith)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** The key of the label that stands for a missing title. */
    String label() {
        return this == OTHER ? "embed" : "embed." + name().toLowerCase(Locale.ROOT);
    }
}
