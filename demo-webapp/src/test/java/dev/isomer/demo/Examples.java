package dev.isomer.demo;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation;
import dev.isomer.block.BlockExample;
import dev.isomer.block.BlockType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What visitors get of each example of the documentation, {@code "card.md: A card that is a link"} first. */
final class Examples {
    private Examples() {}

    static Map<String, String> web() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (BlockType<?> type : Isomer.standard().blockTypes().all()) {
            for (BlockExample example : BlockDocumentation.of(type).examples()) {
                String html = example.code(BlockExample.WEB);
                if (html != null) {
                    examples.put(type.resources() + ".md: " + example.name(), html);
                }
            }
        }
        return examples;
    }

    /** Those of some documents, {@code "card"}, one below the other. */
    static String web(String... documents) {
        return web().entrySet().stream()
                .filter(example -> Arrays.stream(documents)
                        .anyMatch(document -> example.getKey().startsWith(document + ".md:")))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    static List<String> documents() {
        return Isomer.standard().blockTypes().all().stream()
                .map(BlockType::resources)
                .distinct()
                .toList();
    }
}
