package dev.isomer.demo.gallery;

import dev.isomer.block.Block;
import dev.isomer.block.BlockDocumentation;
import java.util.List;

/** A point of markup with its reason and its source; for JSP. */
public record Point(Block markup, Block reason, Block source) {

    static List<Point> of(BlockDocumentation documentation) {
        return documentation.accessibility().stream()
                .map(point ->
                        new Point(Words.line(point.markup()), Words.line(point.reason()), Words.line(point.source())))
                .toList();
    }
}
