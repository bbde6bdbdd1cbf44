package dev.isomer.block;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a block, for whoever must not name the block: tags, docs, converters.
 *
 * @param name its name, in Java and in JSP
 * @param type its type in words: "text", "url", "boolean", "blocks" …
 * @param required whether a block must have it
 * @param meaning what it is, in one sentence
 * @param value gets it from a block
 */
public record Property<B extends Block>(
        String name, String type, boolean required, String meaning, Function<B, @Nullable Object> value) {}
