package dev.isomer.demo.page;

import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.paragraph;

import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.prose.Prose;
import java.util.List;

/** Why vendors should partner. */
final class VendorPartnerships {
    private VendorPartnerships() {}

    static List<Block> blocks() {
        return List.of(
                Prose.of(heading(3, "Vendor partnerships and collaborations"), heading(4, "Why partner with us?")),
                CardGrid.of(
                        Card.builder()
                                .title("Build solutions that impact society")
                                .description(
                                        "Get to co-develop digital products and services that will provide value to citizens "
                                                + "and businesses.")
                                .build(),
                        Card.builder()
                                .title("Validation opportunities")
                                .description(
                                        "Test-bed your prototypes in actual deployment environments and make refinements for "
                                                + "greater success.")
                                .build(),
                        Card.builder()
                                .title("Expand your expertise")
                                .description(
                                        "Build your digital capabilities, experience and know-how in the public sector "
                                                + "domain.")
                                .build()),
                Prose.of(paragraph()),
                CardGrid.of(
                        Card.builder()
                                .title("Gain unique perspectives")
                                .description(
                                        "Familiarise yourself with the government’s information and communication technology "
                                                + "environment.")
                                .build(),
                        Card.builder()
                                .title("Empower other businesses")
                                .description("Your outcomes will engender greater economic benefits for both local and "
                                        + "international markets.")
                                .build(),
                        Card.builder()
                                .title("Accelerate the digital economy")
                                .description(
                                        "Join other public-private stakeholders in making Singapore a hub for digital "
                                                + "innovation.")
                                .build()),
                Prose.of(paragraph()));
    }
}
