package dev.isomer.safe;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the content of an iframe may do: its attributes {@code sandbox} and {@code allow}.
 *
 * <pre>{@code
 * FrameRights.standard().sandbox();                      // "allow-scripts allow-same-origin allow-forms …"
 * FrameRights.sandboxed("allow-scripts").allow();        // "": nothing but scripts
 * FrameRights.standard().and("allow-downloads").allowing("geolocation").allow();   // "geolocation"
 * }</pre>
 *
 * <p>All that is not named is denied. {@code allow-scripts} and {@code allow-same-origin} together are harmless only
 * where the content comes from another origin than the page: a page of the application's own could take its sandbox
 * off. Source: HTML standard, section 4.8.5 "The iframe element", and Permissions Policy, section 5.
 */
public final class FrameRights {
    private static final Set<String> TOKENS = Set.of(
            "allow-downloads",
            "allow-forms",
            "allow-modals",
            "allow-orientation-lock",
            "allow-pointer-lock",
            "allow-popups",
            "allow-popups-to-escape-sandbox",
            "allow-presentation",
            "allow-same-origin",
            "allow-scripts",
            "allow-storage-access-by-user-activation",
            "allow-top-navigation-by-user-activation");

    private static final FrameRights STANDARD = sandboxed(
            "allow-scripts", "allow-same-origin", "allow-forms", "allow-popups", "allow-popups-to-escape-sandbox");

    private final List<String> tokens;
    private final List<String> features;
    private final String sandbox;
    private final String allow;

    private FrameRights(List<String> tokens, List<String> features) {
        tokens.forEach(FrameRights::requireToken);
        features.forEach(FrameRights::requireFeature);
        this.tokens = tokens;
        this.features = features;
        this.sandbox = String.join(" ", tokens);
        this.allow = String.join("; ", features);
    }

    /** What most content needs: scripts, its own storage, forms, and links that open a new tab. */
    public static FrameRights standard() {
        return STANDARD;
    }

    /**
     * The rights given, and no features; none at all is the strictest sandbox.
     *
     * @throws IllegalArgumentException if one is no token of {@code sandbox}, or lets the content leave the page by
     *     itself
     */
    public static FrameRights sandboxed(String... tokens) {
        return new FrameRights(List.of(tokens), List.of());
    }

    /**
     * The same with further tokens of {@code sandbox}.
     *
     * @throws IllegalArgumentException as {@link #sandboxed}
     */
    public FrameRights and(String... further) {
        return new FrameRights(join(tokens, further), features);
    }

    /**
     * The same with further features of {@code allow}, for the origin of the content.
     *
     * @throws IllegalArgumentException if one is no name, such as {@code "geolocation"}
     */
    public FrameRights allowing(String... further) {
        return new FrameRights(tokens, join(features, further));
    }

    /** The attribute {@code sandbox}. */
    public String sandbox() {
        return sandbox;
    }

    /** The attribute {@code allow}; empty for no features. */
    public String allow() {
        return allow;
    }

    private static List<String> join(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).distinct().toList();
    }

    private static void requireToken(String token) {
        if (!TOKENS.contains(token)) {
            throw new IllegalArgumentException("Not a right of an iframe: \"" + token + "\"; rights are "
                    + String.join(", ", TOKENS.stream().sorted().toList()));
        }
    }

    private static void requireFeature(String feature) {
        boolean isName = !feature.isEmpty() && feature.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
        if (!isName) {
            throw new IllegalArgumentException(
                    "Not a feature: \"" + feature + "\"; give a name of Permissions Policy such as \"geolocation\"");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameRights that && sandbox.equals(that.sandbox) && allow.equals(that.allow);
    }

    @Override
    public int hashCode() {
        return 31 * sandbox.hashCode() + allow.hashCode();
    }

    /** As in a tag. */
    @Override
    public String toString() {
        return "sandbox=\"" + sandbox + "\" allow=\"" + allow + "\"";
    }
}
