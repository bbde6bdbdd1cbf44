package dev.isomer.demo.gallery;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation;
import java.util.List;

/** A block, or blocks that belong together, with their examples; for JSP. */
public final class GalleryPage {
    private final String name;
    private final BlockDocumentation documentation;
    private final List<GalleryExample> examples;

    GalleryPage(String name, BlockDocumentation documentation, Isomer isomer) {
        this.name = name;
        this.documentation = documentation;
        this.examples = documentation.examples().stream()
                .map(example -> new GalleryExample(example, isomer))
                .toList();
    }

    public String getName() {
        return name;
    }

    public BlockDocumentation getDocumentation() {
        return documentation;
    }

    public List<GalleryExample> getExamples() {
        return examples;
    }
}
