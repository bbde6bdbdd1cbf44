package dev.isomer.taglib;

import dev.isomer.block.quote.Quote;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:quote>}: what was said, in the body, and who said it. */
public final class QuoteTag extends ContentTag {
    private @Nullable String speaker;

    public QuoteTag() {
        super("quote");
    }

    public void setSpeaker(@Nullable String value) {
        speaker = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        write(Quote.builder().content(content()).speaker(speaker).build());
    }
}
