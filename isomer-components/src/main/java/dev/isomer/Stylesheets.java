package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Joins the base stylesheet and those of the blocks. */
final class Stylesheets {
    private Stylesheets() {}

    static String join(BlockTypes types) {
        StringBuilder all = new StringBuilder(base());
        types.stylesheets().forEach(all::append);
        return all.toString();
    }

    private static String base() {
        try (InputStream in = Objects.requireNonNull(Block.class.getResourceAsStream("base.css"), "base.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read base.css beside " + Block.class, e);
        }
    }
}
