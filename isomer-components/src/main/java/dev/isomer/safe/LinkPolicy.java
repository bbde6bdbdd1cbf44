package dev.isomer.safe;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Allows URLs by their scheme, judged as a browser would parse them.
 *
 * <pre>{@code
 * LinkPolicy.standard().check("/about/");                     // SafeUrl
 * LinkPolicy.standard().check("mailto:ask@example.com");      // SafeUrl
 * LinkPolicy.standard().check("java\tscript:alert(1)");       // RefusedUrl: its scheme "javascript" is not allowed
 * }</pre>
 *
 * <p>A URL without a scheme is relative and allowed. Blanks and control characters at the ends, and tabs and line
 * breaks anywhere, are ignored when the scheme is looked for, because a browser ignores them. Source: URL standard,
 * section 4.4 "URL parsing".
 */
public final class LinkPolicy {
    /** Those that run script, that wrap another URL, or whose content was made by a script; old names among them. */
    private static final Set<String> NEVER = Set.of(
            "about",
            "blob",
            "data",
            "filesystem",
            "jar",
            "javascript",
            "livescript",
            "mhtml",
            "mk",
            "mocha",
            "vbscript",
            "view-source",
            "wyciwyg");

    private static final LinkPolicy STANDARD = allowing("https", "http", "mailto", "tel");
    private static final LinkPolicy MEDIA = allowing("https", "http");
    private static final LinkPolicy UNCHECKED = new LinkPolicy(Set.of(), true);

    private final Set<String> schemes;
    private final LastDecisions<UrlDecision> last = new LastDecisions<>(this::judge);
    private final boolean allowsAll;

    private LinkPolicy(Set<String> schemes, boolean allowsAll) {
        this.schemes = schemes;
        this.allowsAll = allowsAll;
    }

    /** For links: https, http, mailto, tel and relative URLs. */
    public static LinkPolicy standard() {
        return STANDARD;
    }

    /** For pictures: https, http and relative URLs. */
    public static LinkPolicy media() {
        return MEDIA;
    }

    /** For page files, which no browser sees: allows everything. */
    static LinkPolicy unchecked() {
        return UNCHECKED;
    }

    /**
     * Allows relative URLs and the schemes given.
     *
     * @throws IllegalArgumentException if one is no scheme, or one that runs script or shows content of its own
     */
    public static LinkPolicy allowing(String... schemes) {
        Set<String> allowed = new LinkedHashSet<>();
        for (String scheme : schemes) {
            allowed.add(requireHarmless(scheme));
        }
        return new LinkPolicy(Set.copyOf(allowed), false);
    }

    /** Judges a URL; an empty one is relative, hence allowed. */
    public UrlDecision check(String url) {
        Objects.requireNonNull(url, "url");
        return allowsAll ? new SafeUrl(url) : last.of(url);
    }

    private UrlDecision judge(String url) {
        String scheme = UrlScheme.of(url);
        if (scheme == null || schemes.contains(scheme)) {
            return new SafeUrl(url.indexOf('\0') < 0 ? url : UrlText.of(url));
        }
        return new RefusedUrl(url, "its scheme \"" + scheme + "\" is not allowed", "Allowed are " + allowed());
    }

    private String allowed() {
        return String.join(", ", schemes.stream().sorted().toList()) + " and relative URLs";
    }

    private static String requireHarmless(String scheme) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (!lower.equals(UrlScheme.of(lower + ":"))) {
            throw new IllegalArgumentException("Not a URL scheme: \"" + scheme + "\"; give it without the colon");
        }
        if (NEVER.contains(lower)) {
            throw new IllegalArgumentException("The scheme \"" + scheme
                    + "\" can run script, or show content that no policy has seen, and cannot be allowed");
        }
        return lower;
    }
}
