package dev.isomer.block.iframe;

import java.util.List;

/** Who makes the content of an iframe, as far as its address tells. */
enum Provider {
    YOUTUBE(EmbedKind.VIDEO, "YouTube", "www.youtube.com/embed/", "www.youtube-nocookie.com/embed/"),
    VIMEO(EmbedKind.VIDEO, "Vimeo", "player.vimeo.com/video/"),
    PANOPTO(EmbedKind.VIDEO, "Panopto", "nlb.ap.panopto.com/"),
    GOOGLE_MAPS(EmbedKind.MAP, "Google Maps", "www.google.com/maps/"),
    ONEMAP(EmbedKind.MAP, "OneMap", "www.onemap.gov.sg/"),
    MAPS_GOV_SG(EmbedKind.MAP, "maps.gov.sg", "maps.gov.sg/"),
    FORMSG(EmbedKind.FORM, "FormSG", "form.gov.sg/"),
    CHECKFIRST(EmbedKind.OTHER, "CheckFirst", "checkfirst.gov.sg/", "www.checkfirst.gov.sg/"),
    GOOGLE_FORMS(EmbedKind.FORM, "Google Forms", "docs.google.com/forms/"),
    GOOGLE_DOCS(EmbedKind.DOCUMENT, "Google Docs", "docs.google.com/"),
    DATA_GOV_SG(EmbedKind.OTHER, "data.gov.sg", "data.gov.sg/"),
    INSTAGRAM(EmbedKind.OTHER, "Instagram", "www.instagram.com/"),
    FACEBOOK(EmbedKind.OTHER, "Facebook", "www.facebook.com/"),
    UNKNOWN(EmbedKind.OTHER, "");

    private static final String SCHEME = "https://";
    private static final List<Provider> ALL = List.of(values());

    private final EmbedKind kind;
    private final String displayName;
    private final List<String> addresses;

    Provider(EmbedKind kind, String displayName, String... addresses) {
        this.kind = kind;
        this.displayName = displayName;
        this.addresses = List.of(addresses);
    }

    /** The provider of an address; {@link #UNKNOWN} where it tells nothing. */
    static Provider of(String src) {
        for (Provider provider : ALL) {
            for (String address : provider.addresses) {
                if (src.startsWith(SCHEME) && src.startsWith(address, SCHEME.length())) {
                    return provider;
                }
            }
        }
        return UNKNOWN;
    }

    EmbedKind kind() {
        return kind;
    }

    /** What an iframe without a title is called: its kind, and who makes it. */
    String title(String kindLabel) {
        return displayName.isEmpty() ? kindLabel : kindLabel + " (" + displayName + ")";
    }

    /** The address at which this provider sets no cookies, or the same one. */
    String privateAddress(String src) {
        return switch (this) {
            case YOUTUBE -> "https://www.youtube-nocookie.com" + src.substring(src.indexOf("/embed/"));
            case VIMEO -> withoutTracking(src);
            default -> src;
        };
    }

    private static String withoutTracking(String src) {
        int hash = src.indexOf('#');
        String address = hash < 0 ? src : src.substring(0, hash);
        int query = address.indexOf('?');
        if (query >= 0 && List.of(address.substring(query + 1).split("&")).contains("dnt=1")) {
            return src;
        }
        return address + (query < 0 ? "?" : "&") + "dnt=1" + src.substring(address.length());
    }
}
