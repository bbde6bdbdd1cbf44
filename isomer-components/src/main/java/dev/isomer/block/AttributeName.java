package dev.isomer.block;

import dev.isomer.html.StaticHtml;

/**
 * The name of an attribute that a renderer writes often.
 *
 * <pre>{@code
 * private static final AttributeName WIDTH = AttributeName.of("width");
 * }</pre>
 *
 * @param name the name
 * @param start what stands before the value: {@code width="}, with the blank before it
 */
public record AttributeName(String name, StaticHtml start) {

    /** A name that stands in the program. */
    public static AttributeName of(String name) {
        return new AttributeName(name, StaticHtml.attribute(name));
    }
}
