package dev.isomer.block;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An example of a block, the same block in several languages.
 *
 * <pre>{@code
 * example.code(BlockExample.JSP)      // <iso:card title="Grants"/>
 * example.missing(BlockExample.PAGE)  // null, or why no page file can hold it
 * }</pre>
 *
 * @param name its name: "A card that is a link"
 * @param text what it shows, in one sentence
 * @param code its code by language, in the order of {@link #LANGUAGES}; one at least
 * @param missing why it has no code in a language, by language
 */
public record BlockExample(String name, String text, Map<String, String> code, Map<String, String> missing) {
    /** The body of a page file as the CMS saves it, or a whole file, which starts with a line {@code ---}. */
    public static final String PAGE = "html page";
    /** Java statements, the last of which is {@code Block block = …;}. */
    public static final String JAVA = "java";
    /** The tags. */
    public static final String JSP = "jsp";
    /** What profile {@link Profile#WEB} gives. */
    public static final String WEB = "html web";
    /** What profile {@link Profile#SOURCE} gives. */
    public static final String SOURCE = "html source";

    /** The languages in the order in which a file has them. */
    public static final List<String> LANGUAGES = List.of(PAGE, JAVA, JSP, WEB, SOURCE);

    public BlockExample {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        code = Collections.unmodifiableMap(new LinkedHashMap<>(code));
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        if (code.isEmpty() || !LANGUAGES.containsAll(code.keySet())) {
            throw new IllegalArgumentException(
                    "code has the languages " + code.keySet() + "; give one or more of " + LANGUAGES);
        }
        if (!Collections.disjoint(code.keySet(), missing.keySet())) {
            throw new IllegalArgumentException("missing has the languages " + missing.keySet() + ", and code has "
                    + code.keySet() + "; none may be in both");
        }
    }

    /** The code in one of the {@link #LANGUAGES}, or null if the example has none. */
    public @Nullable String code(String language) {
        return code.get(language);
    }

    /** Why the example has no code in one of the {@link #LANGUAGES}, or null if it has some or does not say. */
    public @Nullable String missing(String language) {
        return missing.get(language);
    }
}
