package dev.isomer.demo.page;

import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.paragraph;

import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.prose.Prose;
import java.util.List;

/** Whom to write to. */
final class HowToStart {
    private HowToStart() {}

    static List<Block> blocks() {
        return List.of(
                Prose.of(heading(3, "How to start collaborating with GovTech?")),
                CardGrid.of(Card.builder()
                        .title("Ready to collaborate?")
                        .description("Get in touch with us today to explore ways we can work together")
                        .href("mailto:govtech_sipeo@tech.gov.sg")
                        .linkText("govtech_sipeo@tech.gov.sg")
                        .image("/images/CTA card images/Ready_to_Collaborate.png", "Collaborate with GovTech")
                        .build()),
                Prose.of(paragraph()));
    }
}
