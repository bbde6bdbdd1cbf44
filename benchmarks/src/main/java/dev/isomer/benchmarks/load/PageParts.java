package dev.isomer.benchmarks.load;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.accordion.Accordion;
import dev.isomer.block.accordion.Details;
import dev.isomer.block.card.Card;
import dev.isomer.block.card.CardGrid;
import dev.isomer.block.iframe.Iframe;
import dev.isomer.block.image.Image;
import dev.isomer.block.quote.Quote;
import dev.isomer.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page's blocks as plain data; prose becomes the HTML that profile SOURCE gives, runs of it one String. */
final class PageParts {
    private static final Isomer SOURCE = Isomer.standard().with(Profile.SOURCE);

    private PageParts() {}

    static List<Part> of(Page page) {
        List<Part> parts = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        for (Block block : page.blocks()) {
            Part part = part(block);
            if (part == null) {
                prose.append(SOURCE.render(block));
            } else {
                endProse(prose, parts);
                parts.add(part);
            }
        }
        endProse(prose, parts);
        return List.copyOf(parts);
    }

    private static void endProse(StringBuilder prose, List<Part> parts) {
        if (!prose.isEmpty()) {
            parts.add(new HtmlPart(prose.toString()));
            prose.setLength(0);
        }
    }

    private static @Nullable Part part(Block block) {
        if (block instanceof CardGrid grid) {
            return new CardsPart(grid.cards().stream().map(PageParts::card).toList());
        }
        if (block instanceof Accordion accordion) {
            return new AccordionPart(
                    accordion.className(),
                    accordion.items().stream().map(PageParts::details).toList());
        }
        if (block instanceof Quote quote) {
            return new QuotePart(html(quote.content()), quote.speaker());
        }
        if (block instanceof Image image) {
            return image(image);
        }
        return block instanceof Iframe iframe ? iframe(iframe) : null;
    }

    private static CardItem card(Card card) {
        ImagePart image = card.image() == null ? null : image(card.image());
        return new CardItem(image, card.title(), card.description(), card.href(), card.linkText(), card.rel());
    }

    private static DetailsItem details(Details details) {
        return new DetailsItem(null, SOURCE.render(details.summary()), html(details.content()));
    }

    private static String html(List<Block> blocks) {
        return blocks.stream().map(SOURCE::render).collect(Collectors.joining());
    }

    private static ImagePart image(Image image) {
        return new ImagePart(
                required(image.style()),
                required(image.height()),
                required(image.width()),
                required(image.alt()),
                image.src());
    }

    private static IframePart iframe(Iframe iframe) {
        return new IframePart(
                required(iframe.style()),
                required(iframe.height()),
                required(iframe.width()),
                required(iframe.attributes().get("allowfullscreen")),
                required(iframe.attributes().get("frameborder")),
                iframe.src());
    }

    private static String required(@Nullable String value) {
        return Objects.requireNonNull(value, "The page has a picture or an iframe of another kind");
    }
}
