package dev.isomer.safe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the OWASP Java HTML Sanitizer leaves out or changes what is harmless, each reason by itself. */
enum OwaspHabit {
    /** A colon before any slash ends a scheme for it, also where a browser finds none and the URL is relative. */
    COLON_MEANS_SCHEME {
        @Override
        boolean leavesOut(SecondOpinion.Loss loss) {
            String value = isUrl(loss.name()) && loss.value() != null ? loss.value() : "";
            String start = value.split("[/?#]", 2)[0];
            return UrlScheme.of(value) == null && start.indexOf(':') >= 0;
        }
    },

    /** Its schema of CSS is smaller; what is missing there could still neither load, nor run, nor cover anything. */
    KNOWS_FEWER_STYLES {
        @Override
        boolean leavesOut(SecondOpinion.Loss loss) {
            if (!"style".equals(loss.name()) || loss.value() == null) {
                return false;
            }
            Set<String> left = declarations(loss.value());
            Set<String> written = declarations(loss.written() == null ? "" : loss.written());
            return left.containsAll(written)
                    && left.stream()
                            .filter(declaration -> !written.contains(declaration))
                            .noneMatch(OwaspHabit::couldDoHarm);
        }
    },

    /** It adds link types where a link opens a new tab. */
    ADDS_LINK_TYPES {
        @Override
        boolean leavesOut(SecondOpinion.Loss loss) {
            return "rel".equals(loss.name())
                    && loss.value() != null
                    && loss.written() != null
                    && linkTypes(loss.written()).containsAll(linkTypes(loss.value()));
        }
    },

    /** It percent-encodes more characters, which lead to the same place. */
    ENCODES_MORE {
        @Override
        String unchanged(String name, String value) {
            return isUrl(name) ? decoded(value) : value;
        }
    },

    /** One more blank at the end keeps old browsers from taking a grave accent for a quote. */
    BLANK_BEHIND_GRAVE_ACCENT {
        @Override
        String unchanged(String name, String value) {
            return value.indexOf('`') >= 0 ? value.stripTrailing() : value;
        }
    },

    /** A space of no width keeps template languages from taking two braces for theirs. */
    PARTS_BRACES {
        @Override
        String unchanged(String name, String value) {
            return value.replace("{\u200b{", "{{");
        }
    },

    /** It leaves out characters that XML cannot hold. */
    ONLY_CHARACTERS_OF_XML {
        @Override
        String unchanged(String name, String value) {
            return value.codePoints()
                    .filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff || c == '\t' || c == '\n' || c == '\r')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    };

    private static final Pattern ENCODED = Pattern.compile("(%[0-7][0-9A-Fa-f])+");

    static boolean explain(SecondOpinion.Loss loss) {
        return Arrays.stream(values()).anyMatch(habit -> habit.leavesOut(loss)) || isUnchanged(loss);
    }

    private static boolean isUnchanged(SecondOpinion.Loss loss) {
        String name = loss.name();
        String value = loss.value();
        String written = loss.written();
        if (name == null || value == null || written == null) {
            return false;
        }
        for (OwaspHabit habit : values()) {
            value = habit.unchanged(name, value);
            written = habit.unchanged(name, written);
        }
        return value.equals(written);
    }

    /** Whether this is why an attribute is gone, or less than it was. */
    boolean leavesOut(SecondOpinion.Loss loss) {
        return false;
    }

    /** A value without what this changes. */
    String unchanged(String name, String value) {
        return value;
    }

    private static boolean isUrl(@Nullable String name) {
        return name != null && Set.of("href", "src", "cite").contains(name);
    }

    private static String decoded(String url) {
        Matcher encoded = ENCODED.matcher(url);
        return encoded.replaceAll(
                match -> Matcher.quoteReplacement(URLDecoder.decode(match.group(), StandardCharsets.UTF_8)));
    }

    /** Its own spelling of them aside: lower case, other quotes, no blanks, no point without a fraction. */
    private static Set<String> declarations(String style) {
        Set<String> declarations = new HashSet<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            declarations.add(declaration.replaceAll("[\\s'\"]|(?<=[0-9])\\.0*(?![0-9])", ""));
        }
        declarations.remove("");
        return declarations;
    }

    private static boolean couldDoHarm(String declaration) {
        return declaration.matches(
                ".*[(\\\\@/<{].*|.*:.*:.*|(position|z-index|behavior|-moz-binding|content|display):.*");
    }

    private static List<String> linkTypes(String rel) {
        return Arrays.asList(rel.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
