package dev.isomer.safe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Allows iframes by their host, compared as a whole.
 *
 * <pre>{@code
 * EmbedPolicy.standard().check("https://www.youtube.com/embed/x");     // SafeUrl
 * EmbedPolicy.standard().check("https://form.gov.sg.evil.com/x");      // RefusedUrl: its host is not allowed
 * EmbedPolicy.standard().check("https://www.google.com@evil.com/");    // RefusedUrl: it holds user information
 * }</pre>
 *
 * <p>Only {@code https://host/…} passes: no other scheme, no user name, no port, no blank or control character, no
 * backslash. {@code *.host} in the list stands for every host below it, not for the host itself. Source of the standard
 * list: {@code frame-src} of Isomer's content security policy.
 */
public final class EmbedPolicy {
    private static final String SCHEME = "https://";
    private static final EmbedPolicy STANDARD = allowing(
            "form.gov.sg",
            "*.youtube.com",
            "*.youtube-nocookie.com",
            "*.vimeo.com",
            "www.google.com",
            "docs.google.com",
            "checkfirst.gov.sg",
            "www.checkfirst.gov.sg",
            "nlb.ap.panopto.com",
            "data.gov.sg",
            "www.gstatic.com",
            "wogaa.demdex.net");

    private static final EmbedPolicy UNCHECKED = new EmbedPolicy(List.of(), true);

    private final List<String> hosts;
    private final boolean allowsAll;

    private EmbedPolicy(List<String> hosts, boolean allowsAll) {
        this.hosts = hosts;
        this.allowsAll = allowsAll;
    }

    /** The hosts that Isomer sites may embed. */
    public static EmbedPolicy standard() {
        return STANDARD;
    }

    /** For page files, which no browser sees: allows everything. */
    public static EmbedPolicy unchecked() {
        return UNCHECKED;
    }

    /**
     * Allows the hosts given, {@code "maps.example.com"} or {@code "*.example.com"}.
     *
     * @throws IllegalArgumentException if one is not a host in lower case
     */
    public static EmbedPolicy allowing(String... hosts) {
        for (String host : hosts) {
            String name = host.startsWith("*.") ? host.substring(2) : host;
            if (!isHost(name)) {
                throw new IllegalArgumentException("Not a host: \"" + host
                        + "\"; give a name in lower case such as \"www.example.com\" or \"*.example.com\"");
            }
        }
        return new EmbedPolicy(List.of(hosts), false);
    }

    /** The hosts allowed, for a {@code frame-src} directive. */
    public List<String> hosts() {
        return hosts;
    }

    /** Judges the address of an iframe. */
    public UrlDecision check(String url) {
        Objects.requireNonNull(url, "url");
        if (allowsAll) {
            return new SafeUrl(url);
        }
        return checkHttps(url);
    }

    private UrlDecision checkHttps(String url) {
        if (!url.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refuse(url, "it does not start with https://");
        }
        if (url.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\')) {
            return refuse(url, "it holds a blank, a control character or a backslash");
        }
        String authority = authority(url);
        if (authority.indexOf('@') >= 0) {
            return refuse(url, "it holds user information before its host");
        }
        if (authority.indexOf(':') >= 0) {
            return refuse(url, "it names a port");
        }
        String host = authority.toLowerCase(Locale.ROOT);
        return isHost(host) && isAllowed(host)
                ? new SafeUrl(url)
                : refuse(url, "its host \"" + authority + "\" is not allowed");
    }

    private RefusedUrl refuse(String url, String reason) {
        return new RefusedUrl(url, reason, "Allowed are https URLs of " + String.join(", ", hosts));
    }

    private boolean isAllowed(String host) {
        for (String allowed : hosts) {
            if (allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed)) {
                return true;
            }
        }
        return false;
    }

    private static String authority(String url) {
        int end = SCHEME.length();
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(SCHEME.length(), end);
    }

    private static boolean isHost(String name) {
        boolean afterDot = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inLabel = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!inLabel && (c != '.' || afterDot)) {
                return false;
            }
            afterDot = c == '.';
        }
        return !afterDot;
    }
}
