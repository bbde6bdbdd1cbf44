package dev.isomer.attacks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Attacks that others have collected. */
final class Vectors {
    /** One attack; of the fields that its file gives it, {@code payload} is the attack itself. */
    record Vector(String file, JsonObject fields) {
        String payload() {
            return fields.get("payload").getAsString();
        }

        String field(String name) {
            JsonElement value = fields.get(name);
            return value == null || value.isJsonNull() ? "" : value.getAsString();
        }

        @Override
        public String toString() {
            return file + " " + payload();
        }
    }

    private final List<Vector> all = new ArrayList<>();
    private final String sha256;

    /** Reads all files of a kind: {@code html}, {@code url}, {@code text} and so on. */
    Vectors(String kind) throws IOException {
        Hash hash = new Hash();
        for (Path file : TestData.files("attacks", kind + "-*.json")) {
            byte[] bytes = Files.readAllBytes(file);
            hash.add(bytes);
            for (JsonElement one : JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8))
                    .getAsJsonArray()) {
                all.add(new Vector(file.getFileName().toString(), fields(one)));
            }
        }
        sha256 = hash.hex();
    }

    private static JsonObject fields(JsonElement one) {
        if (one.isJsonObject()) {
            return one.getAsJsonObject();
        }
        JsonObject fields = new JsonObject();
        fields.add("payload", one);
        return fields;
    }

    List<Vector> all() {
        return all;
    }

    /** The SHA-256 of the files, in the order of their names. */
    String sha256() {
        return sha256;
    }
}
