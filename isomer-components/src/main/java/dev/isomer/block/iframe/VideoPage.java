package dev.isomer.block.iframe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a video, copied from the address bar: its provider lets no other site show it in an iframe.
 *
 * <p>Source: such pages are sent with {@code X-Frame-Options}; the address of the player is the one to embed.
 */
enum VideoPage {
    YOUTUBE("https://www.youtube.com/embed/", "www.youtube.com/", "m.youtube.com/", "youtube.com/"),
    YOUTUBE_SHORT("https://www.youtube.com/embed/", "youtu.be/"),
    VIMEO("https://player.vimeo.com/video/", "vimeo.com/", "www.vimeo.com/");

    private static final List<String> SCHEMES = List.of("https://", "http://");

    private final String player;
    private final List<String> hosts;

    VideoPage(String player, String... hosts) {
        this.player = player;
        this.hosts = List.of(hosts);
    }

    /**
     * The address of the player of a video, or null for what is the page of none.
     *
     * <pre>{@code
     * VideoPage.player("https://www.youtube.com/watch?v=aqz-KE-bpKQ")   // https://www.youtube.com/embed/aqz-KE-bpKQ
     * VideoPage.player("https://www.youtube.com/embed/aqz-KE-bpKQ")     // null
     * }</pre>
     */
    static @Nullable String player(String src) {
        for (VideoPage page : values()) {
            String path = page.path(src);
            String id = path == null ? null : page.id(path);
            if (id != null) {
                return page.player + id;
            }
        }
        return null;
    }

    /** What follows the host, if it is one of these. */
    private @Nullable String path(String src) {
        for (String scheme : SCHEMES) {
            for (String host : hosts) {
                if (src.startsWith(scheme) && src.startsWith(host, scheme.length())) {
                    return src.substring(scheme.length() + host.length());
                }
            }
        }
        return null;
    }

    private @Nullable String id(String path) {
        return switch (this) {
            case YOUTUBE -> path.startsWith("shorts/") ? word(path, "shorts/".length()) : watched(path);
            case YOUTUBE_SHORT -> word(path, 0);
            case VIMEO -> number(path);
        };
    }

    private static @Nullable String watched(String path) {
        if (!path.startsWith("watch?")) {
            return null;
        }
        for (String parameter : path.substring("watch?".length()).split("&")) {
            if (parameter.startsWith("v=")) {
                return word(parameter, 2);
            }
        }
        return null;
    }

    /** A number alone: behind a slash stands the key of an unlisted video, which its player wants in another place. */
    private static @Nullable String number(String path) {
        String word = word(path, 0);
        if (word == null || path.startsWith("/", word.length())) {
            return null;
        }
        return word.chars().allMatch(c -> isDigit((char) c)) ? word : null;
    }

    /** The letters, digits, hyphens and underscores from some place on; null if there are none. */
    private static @Nullable String word(String text, int start) {
        int end = start;
        while (end < text.length() && isOfId(text.charAt(end))) {
            end++;
        }
        return end == start ? null : text.substring(start, end);
    }

    private static boolean isOfId(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
