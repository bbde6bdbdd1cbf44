package dev.isomer.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A value of the front matter: text, a literal such as {@code true} or {@code 12}, a list or a map.
 *
 * <p>Lists and maps may stand in each other 100 deep; making a deeper one throws an {@code IllegalArgumentException}.
 */
public sealed interface FrontMatterValue {

    /** Text, whatever it looks like: {@code "true"} and {@code "12"} are text here. */
    record Text(String value) implements FrontMatterValue {
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** A number, a boolean or null as the file writes it: {@code 12}, {@code false}, {@code null}. */
    record Literal(String source) implements FrontMatterValue {
        public Literal {
            if (!CoreSchema.readsAsLiteral(source)) {
                throw new IllegalArgumentException(
                        "source is \"" + source + "\"; a literal is a number, true, false or null: use Text");
            }
        }

        @Override
        public String toString() {
            return source;
        }
    }

    /** A list, {@code - a} on lines of its own or {@code [a, b]}. */
    record Items(List<FrontMatterValue> values) implements FrontMatterValue {
        public Items {
            values = List.copyOf(values);
            FrontMatterDepth.require(values);
        }
    }

    /** A map, its keys in the order of the file. */
    record Entries(Map<String, FrontMatterValue> values) implements FrontMatterValue {
        public Entries {
            values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
            FrontMatterDepth.require(values.values());
        }
    }
}
