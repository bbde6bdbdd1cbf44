package dev.isomer.taglib;

import dev.isomer.block.quote.Quote;
import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code <iso:quote>}: what was said, in the body, and who said it. */
public final class QuoteTag extends ContentTag {
    static final OwnAttributes OWN = OwnAttributes.of("speaker", "text", "html");

    private @Nullable String speaker;

    public QuoteTag() {
        super("quote", OWN);
    }

    public void setSpeaker(@Nullable String value) {
        speaker = value;
    }

    @Override
    public void doTag() throws JspException, IOException {
        Quote.Builder quote = Quote.builder().content(content()).speaker(speaker);
        further().giveTo(quote::attribute);
        write(quote.build());
    }
}
