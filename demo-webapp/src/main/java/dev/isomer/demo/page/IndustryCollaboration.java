package dev.isomer.demo.page;

import dev.isomer.block.Block;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.util.List;
import java.util.stream.Stream;

/** The Industry Collaboration page, made of blocks. */
public final class IndustryCollaboration {
    /** The page; immutable, so one is enough. */
    public static final Page PAGE = Page.of(frontMatter(), blocks());

    private IndustryCollaboration() {}

    private static FrontMatter frontMatter() {
        return FrontMatter.empty()
                .with("title", "Industry Collaboration")
                .with("permalink", "/products-and-services/collaborate-with-us/industry-collaboration/")
                .with(
                        "description",
                        "GovTech is always looking to collaborate with industry stakeholders. Learn how businesses"
                                + " can partner with us to drive Singapore's Smart Nation plans.")
                .with("third_nav_title", "Collaborate With Us")
                .with("variant", "tiptap")
                .with("image", "/images/Products and Services/Collaborate with us/industry_collab_meta_image.jpg");
    }

    private static List<Block> blocks() {
        return Stream.of(
                        Introduction.blocks(),
                        VendorPartnerships.blocks(),
                        IndustryEngagement.blocks(),
                        PolicyReform.blocks(),
                        EventCollaborations.blocks(),
                        HowToStart.blocks())
                .flatMap(List::stream)
                .toList();
    }
}
