package dev.isomer.demo.page;

import static dev.isomer.block.prose.ProseElements.bulletList;
import static dev.isomer.block.prose.ProseElements.cell;
import static dev.isomer.block.prose.ProseElements.headerCell;
import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.item;
import static dev.isomer.block.prose.ProseElements.link;
import static dev.isomer.block.prose.ProseElements.numberedList;
import static dev.isomer.block.prose.ProseElements.paragraph;
import static dev.isomer.block.prose.ProseElements.row;
import static dev.isomer.block.prose.ProseElements.strong;
import static dev.isomer.block.prose.ProseElements.table;
import static dev.isomer.block.prose.ProseElements.text;
import static dev.isomer.block.prose.ProseElements.tight;
import static dev.isomer.block.prose.ProseElements.underline;

import dev.isomer.block.Block;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.quote.Quote;
import java.util.List;

/** The engagement of 2024: budget, initiatives, sessions. */
final class IndustryEngagement {
    private IndustryEngagement() {}

    static List<Block> blocks() {
        return List.of(
                Prose.of(heading(3, "Industry Engagement 2024"), paragraph()),
                Iframe.builder("https://www.youtube.com/embed/aEgsYHFy1CQ?si=TfUuB9QYK6DrW71K")
                        .title("Opening address of the GovTech Industry Engagement 2024")
                        .width("100%")
                        .height("400")
                        .style("max-width: 100%;")
                        .build(),
                Prose.of(
                        paragraph(link(
                                "/files/media/Events/industry_engagement_2024_opening_address.pdf",
                                "GovTech Industry Engagement 2024 Opening Address")),
                        paragraph("The government will spend an estimated $3.36 billion on government "
                                + "info-communication technology (ICT) procurement opportunities in FY24 to modernise "
                                + "ICT infrastructure and develop digital services."),
                        paragraph("This amount will be spent on 89 projects where 35% of the budget is catered towards "
                                + "Application projects while 65% of the budget is allocated to Infrastructure "
                                + "projects."),
                        paragraph(
                                text("For the full list of current partnership opportunities and open tenders, visit "),
                                link("https://www.gebiz.gov.sg/", underline("GeBIZ")),
                                text(".")),
                        paragraph()),
                Accordion.of(
                        Details.builder(Prose.of(strong("1. Investment in digital infrastructure modernisation")))
                                .content(Prose.of(bulletList(
                                        item(
                                                "Over 60% ($2.1 billion) of the government's FY24 ICT procurement budget will target "
                                                        + "enhancing digital infrastructure."),
                                        item(
                                                "Strengthening digital infrastructure is critical for minimising disruptions and "
                                                        + "maintaining public trust as reliance on digital services grows."),
                                        item(
                                                "Investment in infrastructure has been steadily rising since FY21 to pave the way for "
                                                        + "comprehensive digital transformation in public service."))))
                                .build(),
                        Details.builder(Prose.of(strong("2. Simplifying governance for industry collaboration")))
                                .content(Prose.of(bulletList(
                                        item(
                                                "The government is implementing streamlined compliance and procurement frameworks "
                                                        + "based on industry feedback to enhance delivery quality."),
                                        item(
                                                "Reviewing security requirements for low-risk government systems to enable more agile "
                                                        + "and cost-effective collaboration with vendors, while ensuring robustness for "
                                                        + "critical systems."),
                                        item(
                                                "Introducing perpetual and dynamic contracting for selected bulk tenders in FY24 to "
                                                        + "foster competitiveness and reduce administrative burdens for vendors."),
                                        item(
                                                "Introducing Tender Lite, a tender category that removes certain contract clauses to "
                                                        + "facilitate smoother transactions with the government, with plans to expand it to ICT "
                                                        + "contracts."))))
                                .build(),
                        Details.builder(Prose.of(strong("3. New industry engagement initiatives")))
                                .content(
                                        Prose.of(
                                                bulletList(
                                                        item(
                                                                "GovTech's annual industry event is renamed to 'Industry Engagement' — previously "
                                                                        + "known as 'Industry Briefing' — to prioritise closer collaboration with the industry."),
                                                        item(
                                                                "The event now includes five closed-door discussions with industry stakeholders, "
                                                                        + "focusing on topics like compliance, procurement regulations, and the government's "
                                                                        + "digital strategy."),
                                                        item(
                                                                "Emphasising agile engagement with industry partners to leverage both public and "
                                                                        + "private sector strengths for advancing Smart Nation initiatives."))))
                                .build()),
                Prose.of(
                        paragraph(),
                        table(
                                row(headerCell("Challenge"), headerCell("Mitigation")),
                                row(
                                        cell("Keeping costs sustainable with increasing demands."),
                                        cell(
                                                "Building reusable tools to achieve our outcomes (e.g. SG Tech Stack, GCC).")),
                                row(
                                        cell("Ensuring our systems are secure with rising cybersecurity risks."),
                                        cell(
                                                "Enhance security monitoring (e.g. GCSOC) and adopt security by design practices "
                                                        + "(e.g. SHIP-HATS, CloudSCAPE, CodeSCAPE).")),
                                row(
                                        cell(
                                                "Ensuring system resilience as reliance on digital services for critical functions "
                                                        + "grows"),
                                        cell(
                                                "Review policies and simplify procurement to reduce the friction with industry "
                                                        + "collaborators.")),
                                row(
                                        cell("Modernising systems to keep up with the fast-changing environment."),
                                        cell(
                                                "Large systems should be modular to allow incremental changes and avoid major "
                                                        + "overhauls."))),
                        heading(4, "Engagement sessions and networking"),
                        paragraph("Engagement sessions were organised to discuss various topics, including GovTech "
                                + "products, soliciting feedback on compliance and procurement regulations, and the "
                                + "government's broader digital strategy."),
                        heading(4, "Closed-door discussions"),
                        paragraph("Industry partners were invited for open discussions and exchanges on the following "
                                + "topics:"),
                        tight(numberedList(
                                item(
                                        strong("CEO Rountable"),
                                        text(
                                                " — The government's focus and strategy, and how we can collaborate more effectively "
                                                        + "with the industry.")),
                                item(
                                        strong("Tech for Tech"),
                                        text(" — How can we partner industry to work more efficiently?")),
                                item(
                                        strong("Delivering Better Together"),
                                        text(
                                                " — How can we improve delivery quality, and what are the capability gaps to address?")),
                                item(
                                        strong("Building a more Secure Tomorrow"),
                                        text(" — Working together to safeguard our systems against cyber threats.")),
                                item(
                                        strong("Simplifying Governance"),
                                        text(" — Reducing friction for the industry to work with the government.")))),
                        paragraph()),
                Quote.builder(Prose.of(paragraph(
                                "I truly appreciate the effort to listen to industry leaders and keep us updated on "
                                        + "GovTech's digital plans")))
                        .speaker("Jessie Jie Xia, Thoughtworks Chief Information Officer")
                        .build(),
                Quote.builder(Prose.of(paragraph(
                                "The breakout sessions (engagement booths) were indeed both \"refreshing\" and "
                                        + "\"engaging\" for the audiences! Needless to say, nothing beats f2f to mingle (lots "
                                        + "of networking) with industry peers and business acquaintances!\"")))
                        .speaker("Paul Lee, Cyber Senior Business Director")
                        .build(),
                Prose.of(
                        paragraph(
                                text("For more details, refer to the "),
                                link(
                                        "/media/media-releases/fy24-government-to-spend-more-than-3b-to-modernise-ict-infrastructure-and-develop-digital-services/",
                                        "FY24 Industry Engagement media release"),
                                text(".")),
                        paragraph()),
                Image.builder("/images/Products and Services/Collaborate with "
                                + "us/industry_collaboration_infographic.jpg")
                        .alt("Collaborate with GovTech")
                        .build());
    }
}
