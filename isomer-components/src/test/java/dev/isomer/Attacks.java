package dev.isomer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Strings that others have found to harm programs; tests that need them are skipped where they are missing. */
public final class Attacks {
    private Attacks() {}

    /** One string, and what is known of it. */
    public record Vector(String payload, JsonNode known) {

        /** A field of what is known, or the empty string. */
        public String known(String field) {
            return known.path(field).asText();
        }
    }

    /** The strings of a file. */
    public static List<Vector> of(String file) throws IOException {
        JsonNode list = new ObjectMapper()
                .readTree(TestData.folder("attacks").resolve(file).toFile());
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> new Vector(
                        node.isTextual() ? node.asText() : node.path("payload").asText(), node))
                .toList();
    }
}
