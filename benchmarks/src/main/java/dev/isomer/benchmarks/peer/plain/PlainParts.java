package dev.isomer.benchmarks.peer.plain;

import static dev.isomer.benchmarks.peer.plain.PlainEscape.escape;

import dev.isomer.benchmarks.load.AccordionPart;
import dev.isomer.benchmarks.load.CardsPart;
import dev.isomer.benchmarks.load.DetailsItem;
import dev.isomer.benchmarks.load.HtmlPart;
import dev.isomer.benchmarks.load.IframePart;
import dev.isomer.benchmarks.load.ImagePart;
import dev.isomer.benchmarks.load.Part;
import dev.isomer.benchmarks.load.QuotePart;

/** Writes each kind of part. */
final class PlainParts {
    private PlainParts() {}

    static void write(Part part, StringBuilder out) {
        if (part instanceof HtmlPart html) {
            out.append(html.html());
        } else if (part instanceof CardsPart cards) {
            PlainCards.write(cards, out);
        } else if (part instanceof AccordionPart accordion) {
            accordion(accordion, out);
        } else if (part instanceof QuotePart quote) {
            quote(quote, out);
        } else if (part instanceof ImagePart image) {
            image(image, out);
        } else if (part instanceof IframePart iframe) {
            iframe(iframe, out);
        }
    }

    private static void accordion(AccordionPart accordion, StringBuilder out) {
        out.append("<div data-type=\"detailGroup\" class=\"");
        out.append(escape(accordion.className())).append("\">");
        for (DetailsItem item : accordion.items()) {
            out.append("<details class=\"isomer-details\"><summary>");
            out.append(item.summary() == null ? item.summaryHtml() : escape(item.summary()));
            out.append("</summary><div data-type=\"detailsContent\" class=\"isomer-details-content\">");
            out.append(item.content()).append("</div></details>");
        }
        out.append("</div>");
    }

    private static void quote(QuotePart quote, StringBuilder out) {
        out.append("<blockquote>").append(quote.content()).append("</blockquote>");
        if (quote.speaker() != null) {
            out.append("<p>~ ").append(escape(quote.speaker())).append("</p>");
        }
    }

    static void image(ImagePart image, StringBuilder out) {
        out.append("<div class=\"isomer-image-wrapper\"><img style=\"").append(escape(image.style()));
        out.append("\" height=\"").append(escape(image.height()));
        out.append("\" width=\"").append(escape(image.width()));
        out.append("\" alt=\"").append(escape(image.alt()));
        out.append("\" src=\"").append(escape(image.src())).append("\"></div>");
    }

    private static void iframe(IframePart iframe, StringBuilder out) {
        out.append("<div class=\"iframe-wrapper\"><iframe style=\"").append(escape(iframe.style()));
        out.append("\" height=\"").append(escape(iframe.height()));
        out.append("\" width=\"").append(escape(iframe.width()));
        out.append("\" allowfullscreen=\"").append(escape(iframe.allowFullScreen()));
        out.append("\" frameborder=\"").append(escape(iframe.frameBorder()));
        out.append("\" src=\"").append(escape(iframe.src())).append("\"></iframe></div>");
    }
}
