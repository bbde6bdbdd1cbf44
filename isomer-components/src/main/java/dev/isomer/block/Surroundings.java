package dev.isomer.block;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a page was rendered in, as far as it asked for it.
 *
 * @param place the {@link RenderContext#place()}, or {@link #ANYWHERE}
 * @param ids the {@link Ids#known()} ids, or null where they do not matter
 * @param voice the language of labels, or null where there are none
 */
record Surroundings(int place, @Nullable Set<String> ids, PageLabels.@Nullable Voice voice) {
    static final int ANYWHERE = -1;
    static final Surroundings ANY = new Surroundings(ANYWHERE, null, null);

    @SuppressWarnings("ReferenceEquality") // ids that are equal and not the same are as good as others
    boolean areThoseOf(RenderContext context) {
        return (place == ANYWHERE || place == context.place())
                && (ids == null || ids == context.knownIds())
                && (voice == null || voice.equals(context.voice()));
    }
}
