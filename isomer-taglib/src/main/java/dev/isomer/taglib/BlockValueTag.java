package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.page.Page;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:block>}: renders a block or a page that the application has made. */
public final class BlockValueTag extends BlockTag {
    static final OwnAttributes OWN = OwnAttributes.of("value");

    private @Nullable Object value;

    public BlockValueTag() {
        super("block", OWN);
    }

    public void setValue(@Nullable Object blockOrPage) {
        value = blockOrPage;
    }

    @Override
    public void doTag() throws JspException, IOException {
        Iterable<?> several = Items.of(value);
        if (value instanceof Block block) {
            write(block);
        } else if (value instanceof Page page) {
            write(page);
        } else if (several != null) {
            for (Object item : several) {
                write(requireBlock(item));
            }
        } else if (value != null && !"".equals(value)) {
            write(requireBlock(value));
        }
    }

    private Block requireBlock(@Nullable Object item) throws JspException {
        if (item instanceof Block block) {
            return block;
        }
        String type = item == null ? "null" : item.getClass().getName();
        throw TagError.value(name(), "value", type, "a dev.isomer.block.Block, a list or an array of them, or a Page");
    }
}
