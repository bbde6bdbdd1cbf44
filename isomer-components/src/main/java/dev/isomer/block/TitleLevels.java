package dev.isomer.block;

import org.jspecify.annotations.Nullable;

/** The level for the title of a card: as told, or one below the heading before it, or 3. */
final class TitleLevels {
    private static final int LONE_CARD_TITLE = 3;
    private static final int LOWEST_HEADING = 6;

    private final @Nullable Integer ofOptions;
    private @Nullable Integer given;
    private int lastHeading;

    TitleLevels(@Nullable Integer ofOptions) {
        this.ofOptions = ofOptions;
    }

    /** Tells a level, or with null that none is told; gives the one before. */
    @Nullable
    Integer give(@Nullable Integer level) {
        Integer before = given;
        given = level;
        return before;
    }

    void passHeading(int level) {
        lastHeading = level;
    }

    private @Nullable Integer told() {
        return given == null ? ofOptions : given;
    }

    boolean isTold() {
        return told() != null;
    }

    int level() {
        Integer told = told();
        if (told != null) {
            return told;
        }
        return lastHeading == 0 ? LONE_CARD_TITLE : Math.min(lastHeading + 1, LOWEST_HEADING);
    }
}
