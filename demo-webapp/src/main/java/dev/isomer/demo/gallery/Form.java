package dev.isomer.demo.gallery;

import dev.isomer.block.Block;
import dev.isomer.block.BlockExample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An example in one language; for JSP.
 *
 * @param key names the language in ids
 * @param label names it for visitors
 * @param code the code, or null where there is none
 * @param missing why there is none, or null where there is some
 */
public record Form(
        String key,
        String label,
        @Nullable String code,
        @Nullable Block missing) {
    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(BlockExample.JSP, "JSP");
        labels.put(BlockExample.JAVA, "Java");
        labels.put(BlockExample.WEB, "HTML (WEB)");
        labels.put(BlockExample.SOURCE, "HTML (SOURCE)");
        labels.put(BlockExample.PAGE, "Page file");
        return labels;
    }

    /** All forms of an example, in the order in which visitors see them. */
    static List<Form> of(BlockExample example) {
        return LABELS.keySet().stream()
                .map(language -> of(example, language))
                .filter(form -> form.code != null || form.missing != null)
                .toList();
    }

    private static Form of(BlockExample example, String language) {
        String missing = example.missing(language);
        return new Form(
                language.replace("html ", ""),
                LABELS.getOrDefault(language, language),
                example.code(language),
                missing == null ? null : Words.line(capitalized(missing)));
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
