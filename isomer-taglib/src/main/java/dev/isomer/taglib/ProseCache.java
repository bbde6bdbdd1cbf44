package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.PageContext;
import java.util.List;

/** Keeps what bodies of {@code <iso:prose>} were read as, by their text, so that the same text is read once. */
final class ProseCache {
    private static final String ATTRIBUTE = ProseCache.class.getName();
    private static final int ENTRIES = 500;

    private final RecentMap<Key, List<Block>> cache = new RecentMap<>(ENTRIES);

    private record Key(Object types, String body) {}

    static ProseCache of(PageContext context) {
        if (context.getAttribute(ATTRIBUTE, PageContext.APPLICATION_SCOPE) instanceof ProseCache known) {
            return known;
        }
        ProseCache made = new ProseCache();
        context.setAttribute(ATTRIBUTE, made, PageContext.APPLICATION_SCOPE);
        return made;
    }

    List<Block> blocks(String body, Rendering rendering) {
        Key key = new Key(rendering.isomer().blockTypes(), body);
        List<Block> known = cache.get(key);
        if (known != null) {
            return known;
        }
        List<Block> blocks = rendering.readBody(body);
        cache.put(key, blocks);
        return blocks;
    }
}
