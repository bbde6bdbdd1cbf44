package dev.isomer.benchmarks.peer.j2html;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.iframe;
import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import dev.isomer.benchmarks.load.AccordionPart;
import dev.isomer.benchmarks.load.CardsPart;
import dev.isomer.benchmarks.load.DetailsItem;
import dev.isomer.benchmarks.load.HtmlPart;
import dev.isomer.benchmarks.load.IframePart;
import dev.isomer.benchmarks.load.ImagePart;
import dev.isomer.benchmarks.load.Part;
import dev.isomer.benchmarks.load.QuotePart;
import j2html.tags.DomContent;

/** The tags of each kind of part. */
final class J2htmlParts {
    private J2htmlParts() {}

    static DomContent of(Part part) {
        if (part instanceof HtmlPart html) {
            return rawHtml(html.html());
        }
        if (part instanceof CardsPart cards) {
            return J2htmlCards.grid(cards);
        }
        if (part instanceof AccordionPart accordion) {
            return accordion(accordion);
        }
        if (part instanceof QuotePart quote) {
            return quote(quote);
        }
        return part instanceof ImagePart image ? image(image) : frame((IframePart) part);
    }

    private static DomContent accordion(AccordionPart accordion) {
        return div().attr("data-type", "detailGroup")
                .withClass(accordion.className())
                .with(each(accordion.items(), J2htmlParts::item));
    }

    private static DomContent item(DetailsItem item) {
        return details()
                .withClass("isomer-details")
                .with(
                        summary(item.summary() == null ? rawHtml(item.summaryHtml()) : text(item.summary())),
                        div(rawHtml(item.content()))
                                .attr("data-type", "detailsContent")
                                .withClass("isomer-details-content"));
    }

    private static DomContent quote(QuotePart quote) {
        return each(blockquote(rawHtml(quote.content())), iff(quote.speaker() != null, p("~ " + quote.speaker())));
    }

    static DomContent image(ImagePart image) {
        return div(img().attr("style", image.style())
                        .attr("height", image.height())
                        .attr("width", image.width())
                        .attr("alt", image.alt())
                        .attr("src", image.src()))
                .withClass("isomer-image-wrapper");
    }

    private static DomContent frame(IframePart frame) {
        return div(iframe().attr("style", frame.style())
                        .attr("height", frame.height())
                        .attr("width", frame.width())
                        .attr("allowfullscreen", frame.allowFullScreen())
                        .attr("frameborder", frame.frameBorder())
                        .attr("src", frame.src()))
                .withClass("iframe-wrapper");
    }
}
