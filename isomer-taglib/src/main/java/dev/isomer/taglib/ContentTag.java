package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.block.Values;
import dev.isomer.block.prose.Markup;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import dev.isomer.block.prose.ProseText;
import dev.isomer.safe.TrustedHtml;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag whose content is a text, some HTML, or the author's template text in its body. */
abstract class ContentTag extends BlockTag {
    private @Nullable String text;
    private @Nullable Object html;

    ContentTag(String name, OwnAttributes own) {
        super(name, own);
    }

    public void setText(@Nullable String value) {
        text = value;
    }

    public void setHtml(@Nullable Object value) {
        html = value;
    }

    /** The blocks of the one source of content that is given; none where there is none. */
    final List<Block> content() throws JspException, IOException {
        String body = body();
        String plain = Values.text(text);
        Object markup = TagValues.html(html);
        int sources = (plain == null ? 0 : 1) + (markup == null ? 0 : 1) + (body.isBlank() ? 0 : 1);
        if (sources > 1) {
            throw TagError.of(name(), "its content is given more than once: keep one of text, html and the body");
        }
        if (plain != null) {
            return List.of(Prose.of(ProseElement.of("p", new ProseText(plain))));
        }
        if (markup != null) {
            return TagValues.blocks(name(), "html", markup, rendering());
        }
        return body.isBlank() ? List.of() : ofBody(body);
    }

    /** The blocks of the body. */
    List<Block> ofBody(String body) throws JspException {
        return List.of(new Markup(TrustedHtml.of(body, "template text of the author, in <iso:" + name() + ">")));
    }
}
