package dev.isomer.block;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An application without labels of its own. */
enum NoLabels implements Labels {
    ONLY;

    @Override
    public @Nullable String text(String key, Locale language) {
        return null;
    }
}
