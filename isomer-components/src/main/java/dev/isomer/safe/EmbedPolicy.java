package dev.isomer.safe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Allows iframes by their host, compared as a whole, and says what their content may do.
 *
 * <pre>{@code
 * EmbedPolicy.standard().check("https://www.youtube.com/embed/x");     // SafeUrl
 * EmbedPolicy.standard().check("https://form.gov.sg.evil.com/x");      // RefusedUrl: its host is not allowed
 * EmbedPolicy.standard().check("https://www.google.com@evil.com/");    // RefusedUrl: it holds user information
 * EmbedPolicy.standard().and("maps.example.com", FrameRights.standard().allowing("geolocation"));
 * }</pre>
 *
 * <p>Only {@code https://host/…} passes: no other scheme, no user name, no port, no blank or control character, no
 * backslash. {@code *.host} in the list stands for every host below it, not for the host itself. Source of the standard
 * list: {@code frame-src} of Isomer's content security policy.
 */
public final class EmbedPolicy {
    private static final String SCHEME = "https://";
    private static final EmbedPolicy STANDARD = new EmbedPolicy(KnownEmbeds.ALL, false);
    private static final EmbedPolicy UNCHECKED = new EmbedPolicy(List.of(), true);

    private final List<EmbedHost> allowed;
    private final boolean allowsAll;
    private final LastDecisions<UrlDecision> last = new LastDecisions<>(this::judge);

    private EmbedPolicy(List<EmbedHost> allowed, boolean allowsAll) {
        this.allowed = List.copyOf(allowed);
        this.allowsAll = allowsAll;
    }

    /** The hosts that Isomer sites may embed. */
    public static EmbedPolicy standard() {
        return STANDARD;
    }

    /** For page files, which no browser sees: allows everything. */
    static EmbedPolicy unchecked() {
        return UNCHECKED;
    }

    /**
     * Allows the hosts given, {@code "maps.example.com"} or {@code "*.example.com"}, with the rights that
     * {@link #standard()} gives them, or else with {@link FrameRights#standard()}.
     *
     * @throws IllegalArgumentException if one is not a host in lower case
     */
    public static EmbedPolicy allowing(String... hosts) {
        return new EmbedPolicy(
                Stream.of(hosts)
                        .map(host -> new EmbedHost(HostPattern.of(host), knownRights(host)))
                        .toList(),
                false);
    }

    /**
     * The same, and one host more, with rights of its own; they also replace those that it had.
     *
     * @throws IllegalArgumentException if it is not a host in lower case
     */
    public EmbedPolicy and(String host, FrameRights rights) {
        Objects.requireNonNull(rights, "rights");
        EmbedHost added = new EmbedHost(HostPattern.of(host), rights);
        Stream<EmbedHost> others =
                allowed.stream().filter(other -> !other.host().equals(added.host()));
        return new EmbedPolicy(Stream.concat(Stream.of(added), others).toList(), allowsAll);
    }

    /** The hosts allowed, for a {@code frame-src} directive. */
    public List<String> hosts() {
        return allowed.stream().map(embed -> embed.host().toString()).toList();
    }

    /** Judges the address of an iframe. */
    public UrlDecision check(String url) {
        Objects.requireNonNull(url, "url");
        return allowsAll ? new SafeUrl(url) : last.of(url);
    }

    private UrlDecision judge(String url) {
        String reason = reasonAgainst(url);
        return reason == null
                ? new SafeUrl(url)
                : new RefusedUrl(url, reason, "Allowed are https URLs of " + String.join(", ", hosts()));
    }

    /** What the content of an address that is allowed may do; of all hosts that match it, the first one says it. */
    public FrameRights rights(SafeUrl url) {
        EmbedHost embed = allowsAll ? null : find(host(url.url()));
        return embed == null ? FrameRights.standard() : embed.rights();
    }

    /** The host of an address that is allowed, {@code www.youtube.com}. */
    public static String host(SafeUrl url) {
        return host(url.url());
    }

    private @Nullable String reasonAgainst(String url) {
        if (!url.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return "it does not start with https://";
        }
        if (url.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\')) {
            return "it holds a blank, a control character or a backslash";
        }
        String host = host(url);
        if (host.indexOf('@') >= 0) {
            return "it holds user information before its host";
        }
        if (host.indexOf(':') >= 0) {
            return "it names a port";
        }
        return HostPattern.isHost(host) && find(host) != null ? null : "its host \"" + host + "\" is not allowed";
    }

    private @Nullable EmbedHost find(String host) {
        for (EmbedHost embed : allowed) {
            if (embed.host().matches(host)) {
                return embed;
            }
        }
        return null;
    }

    private static FrameRights knownRights(String host) {
        return KnownEmbeds.ALL.stream()
                .filter(embed -> embed.host().matches(host))
                .map(EmbedHost::rights)
                .findFirst()
                .orElse(FrameRights.standard());
    }

    /** What stands between the scheme and the path; in lower case where it is ASCII, which a host must be. */
    private static String host(String url) {
        int end = SCHEME.length();
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(SCHEME.length(), end);
        return isAscii(host) ? host.toLowerCase(Locale.ROOT) : host;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
