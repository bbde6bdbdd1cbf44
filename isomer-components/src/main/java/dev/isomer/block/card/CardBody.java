package dev.isomer.block.card;

import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import java.util.ArrayList;
import java.util.List;

/** The body of a card, part after part. All markup between two texts is one piece, made beforehand. */
final class CardBody {
    private static final String START = "<div class=\"" + CardRenderer.BODY + "\">";
    /** What may stand before a part or the end of the body: the body's start, or the end of a part. */
    private static final List<String> BEFORE = before();

    /** Nothing of the body has been written. */
    static final int NOTHING = 0;

    private CardBody() {}

    private static List<String> before() {
        List<String> pieces = new ArrayList<>(List.of(START, "</div>", "</a></div>"));
        for (int level = 1; level <= 6; level++) {
            pieces.add("</h" + level + ">");
            pieces.add("</a></h" + level + ">");
        }
        return pieces;
    }

    private static StaticHtml[] behind(String markup) {
        return BEFORE.stream().map(piece -> StaticHtml.of(piece + markup)).toArray(StaticHtml[]::new);
    }

    /** A part: its start behind all that may stand before it, and the number of its end. */
    record Part(StaticHtml[] starts, int end) {

        static Part of(String start, String end) {
            return new Part(behind(start), BEFORE.indexOf(end));
        }
    }

    /** The end of a card: that of its body and its own, and its own alone. */
    record End(StaticHtml[] ofBody, StaticHtml alone) {

        static End of(String end) {
            return new End(behind("</div>" + end), StaticHtml.of(end));
        }
    }

    /** Starts a part behind what stands before it; gives what stands before the next one. */
    static int start(Part part, int before, HtmlWriter out) {
        out.html(part.starts[before]);
        return part.end;
    }

    static void end(End end, int before, HtmlWriter out) {
        out.html(before == NOTHING ? end.alone : end.ofBody[before]);
    }
}
