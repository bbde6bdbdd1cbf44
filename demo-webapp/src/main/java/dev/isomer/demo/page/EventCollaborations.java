package dev.isomer.demo.page;

import static dev.isomer.block.prose.ProseElements.heading;
import static dev.isomer.block.prose.ProseElements.paragraph;

import dev.isomer.block.Block;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.prose.Prose;
import java.util.List;

/** Events held together. */
final class EventCollaborations {
    private EventCollaborations() {}

    static List<Block> blocks() {
        return List.of(
                Prose.of(
                        heading(3, "Event collaborations"),
                        paragraph("At GovTech, we believe that public-private events will help spur the generation of "
                                + "new ideas, which are the precursors to truly innovative solutions. Here are a few "
                                + "examples of successful events we have helped organise.")),
                CardGrid.of(
                        Card.builder()
                                .title("Google Cloud Next '23")
                                .description(
                                        "Mr Sau Sheong Chang shared about AI Trailblazer, how Singapore is collaborating with "
                                                + "Google to spur AI adoption, and the use cases of AI in GovTech.")
                                .href("https://youtu.be/t6zXXgJLNzI?si=u9tCMdKxSvd9L15j")
                                .linkText("Watch on YouTube")
                                .image(
                                        "/images/Products and Services/Collaborate with us/Industry_collab_card_1_600x300.jpg",
                                        "GovTech collaborated with Google to organise the Google Cloud Next '23 event.")
                                .build(),
                        Card.builder()
                                .title("Google AI Bootcamp")
                                .description(
                                        "Together with Google Cloud, GovTech's Digital Academy conducted the Google AI "
                                                + "Bootcamp for the upskilling of over 1,400 public officers.")
                                .href("https://www.linkedin.com/feed/update/urn:li:activity:7122099364247834624/")
                                .linkText("Read more on LinkedIn")
                                .image(
                                        "/images/Products and Services/Collaborate with us/Industry_collab_card_2_600x300.jpg",
                                        "GovTech Digital Academy collaborated with Google Cloud to host Google AI Bootcamp.")
                                .build()),
                Prose.of(paragraph()),
                CardGrid.of(
                        Card.builder()
                                .title("AI Trailblazers")
                                .description(
                                        "The AI Trailblazers initiative is another example of successful private-public "
                                                + "partnerships, where public officers can leverage Google Cloud's AI tools and "
                                                + "resources to gain certifications for their AI skills and create minimum viable "
                                                + "products for their agencies' use cases.")
                                .href("https://www.smartnation.gov.sg/media-hub/press-releases/24072023/")
                                .linkText("Read more on AI Trailblazers")
                                .image(
                                        "/images/Products and Services/Collaborate with us/AI_Trailblazers.jpg",
                                        "GovTech collaborated with Google Cloud for AI Trailblazers")
                                .build(),
                        Card.builder()
                                .title("LAUNCH! Innovation Programme")
                                .description(
                                        "In partnership with Microsoft, AWS, and Databricks, LAUNCH! offers public officers a "
                                                + "platform to use hackathons as a means to collaborate and bring ideas to life. "
                                                + "Successful proofs of concept (POCs) will be given support to scale and partner with "
                                                + "industry experts for deployment.")
                                .href(
                                        "/products-and-services/for-government-agencies/productivity-and-marketing/launchpad/")
                                .linkText("Find out more about LAUNCH!")
                                .image(
                                        "/images/Products and Services/Collaborate with us/LAUNCH__600x300.png",
                                        "LAUNCH! Innovation Programme - Ideathons and Hackathons")
                                .build()));
    }
}
