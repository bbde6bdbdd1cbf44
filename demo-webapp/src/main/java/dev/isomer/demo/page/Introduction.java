package dev.isomer.demo.page;

import static dev.isomer.block.prose.ProseElements.bulletList;
import static dev.isomer.block.prose.ProseElements.em;
import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.item;
import static dev.isomer.block.prose.ProseElements.link;
import static dev.isomer.block.prose.ProseElements.paragraph;
import static dev.isomer.block.prose.ProseElements.strong;
import static dev.isomer.block.prose.ProseElements.text;
import static dev.isomer.block.prose.ProseElements.tight;
import static dev.isomer.block.prose.ProseElements.underline;

import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.quote.Quote;
import java.util.List;

/** What co-creating means. */
final class Introduction {
    private Introduction() {}

    static List<Block> blocks() {
        return List.of(
                Prose.of(
                        heading(2, "Co-create with us to build our Smart Nation"),
                        paragraph(
                                "GovTech is committed to exploring new ways to deliver digital services for citizens, "
                                        + "businesses and government agencies. To do this, we're always open to collaborating "
                                        + "with industry stakeholders and researchers who share a common goal of realising "
                                        + "Singapore's Smart Nation ambitions."),
                        paragraph(
                                text(
                                        "Whether it is through technology partnerships or hosting events, we invite industry "
                                                + "partners to "),
                                em("#TechWithUs "),
                                text("by:")),
                        tight(bulletList(
                                item(
                                        strong("Deepening engagements"),
                                        text(
                                                " - Develop mutual understanding of industry solutions and Government-specific "
                                                        + "domains, while leveraging reusable Government platforms such as the "),
                                        link(
                                                "/products-and-services/for-government-agencies/software-development/sg-tech-stack/",
                                                "SG Tech Stack")),
                                item(
                                        strong("Refining processes"),
                                        text(
                                                " - Experiment, iterate, and welcome feedback on initiatives such as IM8 and "
                                                        + "procurement processes")),
                                item(
                                        strong("Sharing best practices"),
                                        text(
                                                " - Share best practices on project management and problem solving through "
                                                        + "collaborations such as hackathons (e.g. "),
                                        link(
                                                "/products-and-services/for-government-agencies/productivity-and-marketing/launchpad/",
                                                "LAUNCH! hackathon"),
                                        text("), workshops, and meet-ups (e.g. "),
                                        link(
                                                "/get-involved/join-our-communities/stack-community/",
                                                "STACK community events"),
                                        text(")")))),
                        paragraph(
                                text(
                                        "Start exploring partnership opportunities for products, projects, and tenders on "),
                                link("https://www.gebiz.gov.sg/", underline("GeBIZ."))),
                        paragraph()),
                Quote.builder(
                                Prose.of(
                                        paragraph(
                                                "The dynamic nature of today’s technological and social landscape requires the "
                                                        + "government to be more agile. Engaging our industry partners allows us to tap the "
                                                        + "complementary strengths of the public and private sectors, and I hope this close "
                                                        + "partnership will ensure a smooth journey together on the next bound of Smart Nation.")))
                        .speaker("Mr Goh Wei Boon, Chief Executive, GovTech")
                        .build());
    }
}
