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
 * example.code(BlockExample.JSP)   // <iso:card title="Grants"/>
 * }</pre>
 *
 * @param name its name: "A card that is a link"
 * @param text what it shows, in one sentence
 * @param code its code by language, in the order of {@link #LANGUAGES}; one at least
 */
public record BlockExample(String name, String text, Map<String, String> code) {
    /** The page file as the CMS saves it; absent where a page cannot hold the block. */
    public static final String PAGE = "html page";
    /** Java statements, the last of which is {@code Block block = …;}; absent where only a page can hold the block. */
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
        if (code.isEmpty() || !LANGUAGES.containsAll(code.keySet())) {
            throw new IllegalArgumentException(
                    "code has the languages " + code.keySet() + "; give one or more of " + LANGUAGES);
        }
    }

    /** The code in one of the {@link #LANGUAGES}, or null if the example has none. */
    public @Nullable String code(String language) {
        return code.get(language);
    }
}
