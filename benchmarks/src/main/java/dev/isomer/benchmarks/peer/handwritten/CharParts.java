package dev.isomer.benchmarks.peer.handwritten;

import dev.isomer.benchmarks.load.AccordionPart;
import dev.isomer.benchmarks.load.CardsPart;
import dev.isomer.benchmarks.load.DetailsItem;
import dev.isomer.benchmarks.load.HtmlPart;
import dev.isomer.benchmarks.load.IframePart;
import dev.isomer.benchmarks.load.ImagePart;
import dev.isomer.benchmarks.load.Part;
import dev.isomer.benchmarks.load.QuotePart;
import java.util.List;

/** Writes each kind of part as characters; {@link Utf8Parts} is the same for UTF-8, apart so that no call has two targets. */
final class CharParts {
    private static final char[] DIV_END = Markup.DIV_END.toCharArray();
    private static final char[] GROUP = Markup.GROUP.toCharArray();
    private static final char[] TAG_END = Markup.TAG_END.toCharArray();
    private static final char[] DETAILS = Markup.DETAILS.toCharArray();
    private static final char[] DETAILS_CONTENT = Markup.DETAILS_CONTENT.toCharArray();
    private static final char[] DETAILS_END = Markup.DETAILS_END.toCharArray();
    private static final char[] BLOCKQUOTE = Markup.BLOCKQUOTE.toCharArray();
    private static final char[] BLOCKQUOTE_END = Markup.BLOCKQUOTE_END.toCharArray();
    private static final char[] SPEAKER = Markup.SPEAKER.toCharArray();
    private static final char[] SPEAKER_END = Markup.SPEAKER_END.toCharArray();
    private static final char[] IMAGE = Markup.IMAGE.toCharArray();
    private static final char[] IFRAME = Markup.IFRAME.toCharArray();
    private static final char[] HEIGHT = Markup.HEIGHT.toCharArray();
    private static final char[] WIDTH = Markup.WIDTH.toCharArray();
    private static final char[] ALT = Markup.ALT.toCharArray();
    private static final char[] ALLOW_FULL_SCREEN = Markup.ALLOW_FULL_SCREEN.toCharArray();
    private static final char[] FRAME_BORDER = Markup.FRAME_BORDER.toCharArray();
    private static final char[] SRC = Markup.SRC.toCharArray();
    private static final char[] IMAGE_END = Markup.IMAGE_END.toCharArray();
    private static final char[] IFRAME_END = Markup.IFRAME_END.toCharArray();

    private final CharBuffer out;
    private final CharCards cards;

    CharParts(CharBuffer out) {
        this.out = out;
        this.cards = new CharCards(out, this);
    }

    CharBuffer write(List<Part> parts) {
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

    private void attribute(char[] before, String value) {
        out.raw(before);
        out.attribute(value);
    }
}
