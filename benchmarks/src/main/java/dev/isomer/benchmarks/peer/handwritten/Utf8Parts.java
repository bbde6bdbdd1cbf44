package dev.isomer.benchmarks.peer.handwritten;

import static dev.isomer.benchmarks.peer.handwritten.Utf8Buffer.utf8;

import dev.isomer.benchmarks.load.AccordionPart;
import dev.isomer.benchmarks.load.CardsPart;
import dev.isomer.benchmarks.load.DetailsItem;
import dev.isomer.benchmarks.load.HtmlPart;
import dev.isomer.benchmarks.load.IframePart;
import dev.isomer.benchmarks.load.ImagePart;
import dev.isomer.benchmarks.load.Part;
import dev.isomer.benchmarks.load.QuotePart;
import java.util.List;

/** Writes each kind of part as UTF-8; {@link CharParts} is the same for characters, apart so that no call has two targets. */
final class Utf8Parts {
    private static final byte[] DIV_END = utf8(Markup.DIV_END);
    private static final byte[] GROUP = utf8(Markup.GROUP);
    private static final byte[] TAG_END = utf8(Markup.TAG_END);
    private static final byte[] DETAILS = utf8(Markup.DETAILS);
    private static final byte[] DETAILS_CONTENT = utf8(Markup.DETAILS_CONTENT);
    private static final byte[] DETAILS_END = utf8(Markup.DETAILS_END);
    private static final byte[] BLOCKQUOTE = utf8(Markup.BLOCKQUOTE);
    private static final byte[] BLOCKQUOTE_END = utf8(Markup.BLOCKQUOTE_END);
    private static final byte[] SPEAKER = utf8(Markup.SPEAKER);
    private static final byte[] SPEAKER_END = utf8(Markup.SPEAKER_END);
    private static final byte[] IMAGE = utf8(Markup.IMAGE);
    private static final byte[] IFRAME = utf8(Markup.IFRAME);
    private static final byte[] HEIGHT = utf8(Markup.HEIGHT);
    private static final byte[] WIDTH = utf8(Markup.WIDTH);
    private static final byte[] ALT = utf8(Markup.ALT);
    private static final byte[] ALLOW_FULL_SCREEN = utf8(Markup.ALLOW_FULL_SCREEN);
    private static final byte[] FRAME_BORDER = utf8(Markup.FRAME_BORDER);
    private static final byte[] SRC = utf8(Markup.SRC);
    private static final byte[] IMAGE_END = utf8(Markup.IMAGE_END);
    private static final byte[] IFRAME_END = utf8(Markup.IFRAME_END);

    private final Utf8Buffer out;
    private final Utf8Cards cards;

    Utf8Parts(Utf8Buffer out) {
        this.out = out;
        this.cards = new Utf8Cards(out, this);
    }

    Utf8Buffer write(List<Part> parts) {
        out.clear();
        for (Part part : parts) {
            write(part);
        }
        return out;
    }

    private void write(Part part) {
        if (part instanceof HtmlPart html) {
            out.html(html.html());
        } else if (part instanceof CardsPart grid) {
            cards.write(grid);
        } else if (part instanceof AccordionPart accordion) {
            accordion(accordion);
        } else if (part instanceof QuotePart quote) {
            quote(quote);
        } else if (part instanceof ImagePart image) {
            image(image);
        } else if (part instanceof IframePart iframe) {
            iframe(iframe);
        }
    }

    private void accordion(AccordionPart accordion) {
        attribute(GROUP, accordion.className());
        out.raw(TAG_END);
        for (DetailsItem item : accordion.items()) {
            details(item);
        }
        out.raw(DIV_END);
    }

    private void details(DetailsItem item) {
        out.raw(DETAILS);
        if (item.summary() != null) {
            out.text(item.summary());
        } else {
            out.html(item.summaryHtml());
        }
        out.raw(DETAILS_CONTENT);
        out.html(item.content());
        out.raw(DETAILS_END);
    }

    private void quote(QuotePart quote) {
        out.raw(BLOCKQUOTE);
        out.html(quote.content());
        out.raw(BLOCKQUOTE_END);
        if (quote.speaker() != null) {
            out.raw(SPEAKER);
            out.text(quote.speaker());
            out.raw(SPEAKER_END);
        }
    }

    void image(ImagePart image) {
        attribute(IMAGE, image.style());
        attribute(HEIGHT, image.height());
        attribute(WIDTH, image.width());
        attribute(ALT, image.alt());
        attribute(SRC, image.src());
        out.raw(IMAGE_END);
    }

    private void iframe(IframePart iframe) {
        attribute(IFRAME, iframe.style());
        attribute(HEIGHT, iframe.height());
        attribute(WIDTH, iframe.width());
        attribute(ALLOW_FULL_SCREEN, iframe.allowFullScreen());
        attribute(FRAME_BORDER, iframe.frameBorder());
        attribute(SRC, iframe.src());
        out.raw(IFRAME_END);
    }

    private void attribute(byte[] before, String value) {
        out.raw(before);
        out.attribute(value);
    }
}
