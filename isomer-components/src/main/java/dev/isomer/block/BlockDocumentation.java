package dev.isomer.block;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a block's {@code name.md} says, for tests, gallery and reference alike.
 *
 * <pre>{@code
 * BlockDocumentation card = BlockDocumentation.of(Card.TYPE);
 * card.options().get("Card").get(0).name();      // title
 * card.examples().get(0).code(BlockExample.JSP)  // <iso:card title="Grants"/>
 * }</pre>
 *
 * <p>The file is Markdown of one strict form, all parts required and in this order:
 *
 * <pre>{@code
 * # Card
 * What it is for.
 * ## Structure      a fenced block ```web and one ```source: the elements with their classes
 * ## Options        ### Card, the class, and a table: Name | Type | Required (yes or no) | Default | Meaning | Page file;
 *                   once a class
 * ## Accessibility  a table: Markup | Reason | Source
 * ## Examples       ### Name of the example, a sentence, and fenced blocks of the languages of BlockExample; before
 *                   these, where one is missing, why: No page file: …, No Java: … or No JSP: …
 * }</pre>
 *
 * <p>Texts may hold {@code `code`} and links, {@code [text](https://…)}.
 *
 * @param title the name of the block or blocks, as people say it
 * @param purpose what it is for
 * @param structure the element tree by profile, {@code "web"} and {@code "source"}
 * @param options the options by the simple name of their class
 * @param accessibility what profile {@link Profile#WEB} does for visitors
 * @param examples the examples, one at least
 */
public record BlockDocumentation(
        String title,
        String purpose,
        Map<String, String> structure,
        Map<String, List<Option>> options,
        List<Point> accessibility,
        List<BlockExample> examples) {

    public BlockDocumentation {
        structure = Collections.unmodifiableMap(new LinkedHashMap<>(structure));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        accessibility = List.copyOf(accessibility);
        examples = List.copyOf(examples);
    }

    /**
     * The documentation of a block type; several types may share one.
     *
     * @throws IllegalArgumentException if it has none, or one of another form, with the line and what is expected
     */
    public static BlockDocumentation of(BlockType<?> type) {
        String file = type.resources() + ".md";
        if (type.documentation().isEmpty()) {
            throw new IllegalArgumentException(
                    "Block type \"" + type + "\" has no documentation: write " + file + " beside " + type.model());
        }
        return parse(file, type.documentation());
    }

    /**
     * Reads documentation.
     *
     * @param file the name of the file, for messages
     * @param markdown its text
     * @throws IllegalArgumentException if it has another form, with the line and what is expected
     */
    public static BlockDocumentation parse(String file, String markdown) {
        return new BlockDocumentationReader(file, markdown).read();
    }

    /**
     * An option of a block.
     *
     * @param name its name, in Java and in JSP
     * @param type its type in words
     * @param required whether a block must have it
     * @param standard what it is unless told otherwise
     * @param meaning what it is
     * @param place where a page file has it
     */
    public record Option(String name, String type, boolean required, String standard, String meaning, String place) {}

    /**
     * A point about accessibility.
     *
     * @param markup what is written
     * @param reason why
     * @param source the criterion or standard that asks for it
     */
    public record Point(String markup, String reason, String source) {}
}
