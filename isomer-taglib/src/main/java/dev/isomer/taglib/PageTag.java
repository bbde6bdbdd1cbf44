package dev.isomer.taglib;

import dev.isomer.block.Values;
import dev.isomer.page.Page;
import jakarta.servlet.jsp.JspException;
import jakarta.servlet.jsp.PageContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:page>}: a page file, rendered here, or kept in a variable for later. */
public final class PageTag extends BlockTag {
    static final OwnAttributes OWN = OwnAttributes.of("src", "var");

    private @Nullable String src;
    private @Nullable String var;

    public PageTag() {
        super("page", OWN);
    }

    public void setSrc(@Nullable String value) {
        src = value;
    }

    public void setVar(@Nullable String value) {
        var = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        Page page = page();
        if (Values.text(var) != null) {
            context().setAttribute(var, page);
        } else {
            write(page);
        }
    }

    private Page page() throws JspException {
        try {
            return PageFiles.of((PageContext) context())
                    .page(String.valueOf(src), rendering().isomer());
        } catch (PageFileException e) {
            throw TagError.value(name(), "src", String.valueOf(src), e.getMessage());
        } catch (IOException e) {
            throw TagError.of(name(), "the page file \"" + src + "\" cannot be read: " + e.getMessage(), e);
        }
    }
}
