package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a rendering reports, at the place of the block that it is about. */
final class RenderFindings {
    private static final Diagnostic LOST_CHARACTER = Diagnostic.warning(
            "character-replaced",
            "A text holds U+0000, half of a surrogate pair or a byte that is not UTF-8; visitors see U+FFFD.",
            "HTML cannot hold it: remove it, look where the text was cut in two, or save the file as UTF-8");

    private final Consumer<? super Diagnostic> listener;
    private final RenderObserver observer;
    private @Nullable Set<String> reportedOnce;
    private @Nullable Block lastWithLostCharacter;
    private @Nullable Block origin;

    RenderFindings(Consumer<? super Diagnostic> listener, RenderObserver observer) {
        this.listener = listener;
        this.observer = observer;
    }

    /** Where all is reported now; null for the block that it is about. */
    @Nullable
    Block origin() {
        return origin;
    }

    /** Reports all that follows at a block, or with null at the block that it is about. */
    void reportAt(@Nullable Block block) {
        origin = block;
    }

    void report(Diagnostic diagnostic, @Nullable Block about) {
        Block place = origin == null ? about : origin;
        listener.accept(place == null ? diagnostic : diagnostic.at(observer.position(place)));
    }

    /** Reports the first of all with this code. */
    void reportOnce(Diagnostic diagnostic, @Nullable Block about) {
        if (reportedOnce == null) {
            reportedOnce = new HashSet<>();
        }
        if (reportedOnce.add(diagnostic.code())) {
            report(diagnostic, about);
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal blocks stand in different places
    boolean isLossKnown(@Nullable Block about) {
        return about == lastWithLostCharacter;
    }

    void reportLostCharacter(@Nullable Block about) {
        if (!isLossKnown(about)) {
            lastWithLostCharacter = about;
            report(LOST_CHARACTER, about);
        }
    }
}
