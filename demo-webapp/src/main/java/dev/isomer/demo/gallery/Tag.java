package dev.isomer.demo.gallery;

import dev.isomer.block.Block;
import java.util.List;

/**
 * A tag that writes a block; for JSP.
 *
 * @param name its name without the prefix
 * @param description what it does
 * @param attributes its attributes, in the order of the descriptor
 */
public record Tag(String name, Block description, List<Attribute> attributes) {

    /**
     * An attribute.
     *
     * @param name its name
     * @param type its type in words
     * @param required whether a tag must have it
     * @param meaning what it is
     */
    public record Attribute(String name, String type, boolean required, Block meaning) {}
}
