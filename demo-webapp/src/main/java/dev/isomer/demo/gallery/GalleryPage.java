package dev.isomer.demo.gallery;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockDocumentation;
import dev.isomer.block.BlockType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A block, or blocks that belong together, with their examples; for JSP. */
public final class GalleryPage {
    private final String name;
    private final BlockDocumentation documentation;
    private final List<GalleryExample> examples;
    private final List<Class<?>> models = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    GalleryPage(String name, BlockDocumentation documentation, Isomer isomer) {
        this.name = name;
        this.documentation = documentation;
        this.examples = documentation.examples().stream()
                .map(example -> new GalleryExample(example, isomer))
                .toList();
    }

    /** Adds a block type that is documented here. */
    void add(BlockType<?> type, TagLibrary library) {
        models.add(type.model());
        Tag tag = library.tag(type.name());
        if (tag != null) {
            tags.add(tag);
        }
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return documentation.title();
    }

    public List<Block> getPurpose() {
        return Words.paragraphs(documentation.purpose());
    }

    /** The first sentence of the purpose. */
    public String getSummary() {
        return documentation.purpose().replaceFirst("(?s)(?<=\\.)\\s.*", "").replaceAll("\\R", " ");
    }

    public List<Class<?>> getModels() {
        return List.copyOf(models);
    }

    /** The package of the blocks. */
    public String getPackageName() {
        return models.get(0).getPackageName();
    }

    /** The tags that write these blocks; a block without a tag of its own has none. */
    public List<Tag> getTags() {
        return List.copyOf(tags);
    }

    public List<GalleryExample> getExamples() {
        return examples;
    }

    public List<OptionTable> getOptions() {
        return OptionTable.of(documentation);
    }

    public List<Point> getPoints() {
        return Point.of(documentation);
    }

    /** The element tree by profile. */
    public Map<String, String> getStructure() {
        return documentation.structure();
    }
}
