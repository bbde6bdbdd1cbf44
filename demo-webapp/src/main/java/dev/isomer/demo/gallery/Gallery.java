package dev.isomer.demo.gallery;

import dev.isomer.Isomer;
import dev.isomer.block.BlockDocumentation;
import dev.isomer.block.BlockType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All documented blocks of an {@link Isomer}; a new block type appears without an edit here. */
final class Gallery {
    private final Map<String, GalleryPage> pages = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Gallery(Isomer isomer) {
        TagLibrary library = TagLibrary.read();
        for (BlockType<?> type : isomer.blockTypes().all()) {
            if (!type.documentation().isEmpty()) {
                names.put(type.name(), type.resources());
                pages.computeIfAbsent(
                                type.resources(), name -> new GalleryPage(name, BlockDocumentation.of(type), isomer))
                        .add(type, library);
            }
        }
    }

    /** A page for each documentation, in the order of the block types. */
    List<GalleryPage> pages() {
        return List.copyOf(pages.values());
    }

    @Nullable
    GalleryPage page(String name) {
        return pages.get(name);
    }

    /** The page before or behind another, or null where that is the first or the last. */
    @Nullable
    GalleryPage neighbour(GalleryPage page, int distance) {
        int at = pages().indexOf(page) + distance;
        return at >= 0 && at < pages.size() ? pages().get(at) : null;
    }

    /** The page on which a block type is documented: {@code cardGrid} stands on {@code card}. */
    @Nullable
    String pageOf(String blockType) {
        return names.get(blockType);
    }
}
