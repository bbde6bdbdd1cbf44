package dev.isomer.taglib;

import dev.isomer.block.Block;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.PageContext;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <iso:prose>}: page content in the body, read, checked and rendered like that of a page file. */
public final class ProseTag extends ContentTag {
    static final String WHY_NO_BLOCKS = "<iso:prose>, whose body is read as page content: end the prose before it";
    static final OwnAttributes OWN = OwnAttributes.of("text", "html", "trusted");

    private @Nullable String trusted;
    private boolean isTrusted;

    public ProseTag() {
        super("prose", OWN);
    }

    public void setTrusted(@Nullable String value) {
        trusted = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        isTrusted = TagValues.flag(name(), "trusted", trusted);
        for (Block block : content()) {
            write(block);
        }
    }

    @Override
    @Nullable
    String whyItHoldsNoBlocks() {
        return isTrusted ? null : WHY_NO_BLOCKS;
    }

    @Override
    List<Block> ofBody(String body) throws JspException {
        return isTrusted
                ? super.ofBody(body)
                : ProseCache.of((PageContext) context()).blocks(body, rendering());
    }
}
