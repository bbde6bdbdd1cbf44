package dev.isomer.taglib;

import dev.isomer.block.Block;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Background;
import dev.isomer.block.accordion.Details;
import jakarta.servlet.jsp.JspException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <iso:accordion>}: its items and the details in its body under each other. */
public final class AccordionTag extends CollectingTag<Details> {
    static final OwnAttributes OWN = OwnAttributes.of("items", "background");

    private @Nullable String background;

    public AccordionTag() {
        super("accordion", OWN, "details", Details.class);
    }

    public void setBackground(@Nullable String value) {
        background = value;
    }

    @Override
    ItemTag<Details> item() {
        return new DetailsTag();
    }

    @Override
    Block block(List<Details> details) throws JspException {
        Accordion.Builder accordion = Accordion.builder()
                .items(details)
                .background(TagValues.constant(name(), "background", background, Background.WHITE));
        further().giveTo(accordion::attribute);
        return accordion.build();
    }
}
