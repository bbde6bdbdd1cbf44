package dev.isomer.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Labels in properties files, each read once.
 *
 * <p>No {@link java.util.ResourceBundle}: that falls back to the language of the server, and does not tell in which
 * language a text is.
 */
final class LabelFiles implements Labels {
    /** Visitors can ask for languages without end; of more than this, none is kept. */
    private static final int KEPT = 200;

    private static final Control NAMES = Control.getControl(Control.FORMAT_PROPERTIES);

    private final String path;
    private final Function<String, @Nullable InputStream> files;
    private final Map<Locale, Optional<Properties>> known = new ConcurrentHashMap<>();

    LabelFiles(String baseName, Function<String, @Nullable InputStream> files) {
        this.path = baseName.replace('.', '/');
        this.files = files;
        if (file(Locale.ENGLISH).isEmpty()) {
            throw new IllegalArgumentException("labels is \"" + baseName
                    + "\"; allowed: the base name of properties files on the class path such as com.example.labels;"
                    + " there is no " + path + ".properties");
        }
    }

    @Override
    public @Nullable String text(String key, Locale language) {
        return file(language).map(texts -> texts.getProperty(key)).orElse(null);
    }

    private Optional<Properties> file(Locale language) {
        Optional<Properties> file = known.get(language);
        if (file != null) {
            return file;
        }
        String name = language.equals(Locale.ENGLISH) ? path : NAMES.toBundleName(path, language);
        Optional<Properties> read = read(name + ".properties");
        if (known.size() < KEPT) {
            known.put(language, read);
        }
        return read;
    }

    private Optional<Properties> read(String file) {
        try (InputStream in = files.apply(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
