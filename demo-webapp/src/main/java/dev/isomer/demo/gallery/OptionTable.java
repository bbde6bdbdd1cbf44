package dev.isomer.demo.gallery;

import dev.isomer.block.Block;
import dev.isomer.block.BlockDocumentation;
import java.util.List;

/**
 * The options of one class of blocks; for JSP.
 *
 * @param model the simple name of the class
 * @param rows its options
 */
public record OptionTable(String model, List<Row> rows) {

    static List<OptionTable> of(BlockDocumentation documentation) {
        return documentation.options().entrySet().stream()
                .map(entry -> new OptionTable(
                        entry.getKey(), entry.getValue().stream().map(Row::of).toList()))
                .toList();
    }

    /** An option. */
    public record Row(String name, String type, boolean required, Block standard, Block meaning, Block place) {

        private static Row of(BlockDocumentation.Option option) {
            return new Row(
                    option.name(),
                    option.type(),
                    option.required(),
                    Words.line(option.standard()),
                    Words.line(option.meaning()),
                    Words.line(option.place()));
        }
    }
}
