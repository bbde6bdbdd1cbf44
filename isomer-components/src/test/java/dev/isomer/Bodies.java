package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.page.Page;
import java.util.List;

/** What becomes of a page's body. */
public final class Bodies {
    private static final Isomer ISOMER = Isomer.standard();

    private Bodies() {}

    /** The blocks that are read. */
    public static List<Block> blocks(String html) {
        return page(html).blocks();
    }

    /** The one block that is read. */
    public static Block block(String html) {
        List<Block> blocks = blocks(html);
        if (blocks.size() != 1) {
            throw new AssertionError("Not one block: " + blocks);
        }
        return blocks.get(0);
    }

    /** What visitors get. */
    public static String web(String html) {
        return ISOMER.render(page(html));
    }

    /** What profile SOURCE gives. */
    public static String source(String html) {
        return ISOMER.with(Profile.SOURCE).render(page(html));
    }

    /** The body as the CMS would save it. */
    public static String written(String html) {
        return ISOMER.writeCanonical(page(html));
    }

    /** The codes of what is found wrong. */
    public static List<String> findings(String html) {
        return ISOMER.check(page(html)).stream().map(Diagnostic::code).toList();
    }

    private static Page page(String html) {
        return ISOMER.readBody(html).page();
    }
}
