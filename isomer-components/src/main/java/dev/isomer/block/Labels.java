package dev.isomer.block;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts that renderings add for visitors, by key and language; {@code docs/labels.md} lists the keys.
 *
 * <pre>{@code
 * Isomer.builder().labels((key, language) -> key.equals("newTab") && language.equals(Locale.ENGLISH) ? "(new tab)" : null)
 * Isomer.builder().labels(Labels.ofFiles("com.example.labels", loader))   // com/example/labels.properties, labels_ms.properties …
 * }</pre>
 *
 * <p>Those of the application are asked first, for {@code zh-SG} and then for {@code zh}, say; then those of the library;
 * and at last both for English.
 */
@FunctionalInterface
public interface Labels {

    /** The text in exactly this language, or null if there is none; an empty one is none, too. */
    @Nullable
    String text(String key, Locale language);

    /** No texts but those of the library. */
    static Labels none() {
        return NoLabels.ONLY;
    }

    /**
     * Properties files in UTF-8: {@code com.example.labels} are {@code com/example/labels.properties}, which is English,
     * and {@code com/example/labels_zh.properties} and so on.
     *
     * @throws IllegalArgumentException if there is no such English file, which may be empty
     */
    static Labels ofFiles(String baseName, ClassLoader loader) {
        return new LabelFiles(baseName, path -> loader.getResourceAsStream(path));
    }
}
