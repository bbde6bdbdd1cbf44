package dev.isomer.page;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** Front matter that is YAML, but not what a page may hold. */
final class FrontMatterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Mark mark;

    FrontMatterException(String message, @Nullable Mark mark) {
        super(message);
        this.mark = mark;
    }

    @Nullable
    Mark mark() {
        return mark;
    }
}
