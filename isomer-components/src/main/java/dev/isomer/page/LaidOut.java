package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks as the CMS lays them out, and where each of them and of their parts stands. */
final class LaidOut {

    /** A part whose start and end are two of the offsets that the layout has followed. */
    record Mark(Object part, int start, int end) {}

    /** Where a part stands in the text. */
    record Place(int start, int end) {}

    private final String text;
    private final MarkdownPlaces markdown;
    private final HtmlLayout.Laid laid;
    private final List<Mark> marks;

    /** Null until a place is asked for, which is not so where all of a page is written. */
    private @Nullable Map<Object, Place> places;

    LaidOut(HtmlLayout.Laid laid, List<Mark> marks, MarkdownPlaces markdown) {
        this.laid = laid;
        this.text = laid.text();
        this.marks = marks;
        this.markdown = markdown;
    }

    /** All of it, as a file has it. */
    String body() {
        return withMarkdown(text);
    }

    /** A piece of the text, with the Markdown in it. */
    String withMarkdown(String piece) {
        return markdown.fill(piece);
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    /** Where a part stands, or null if it is not there or leaves nothing to see. */
    @Nullable
    Place place(Object part) {
        if (places == null) {
            places = places();
        }
        return places.get(part);
    }

    private Map<Object, Place> places() {
        Map<Object, Place> found = new IdentityHashMap<>();
        for (Mark mark : marks) {
            found.put(mark.part(), new Place(laid.offsets()[mark.start()], laid.offsets()[mark.end()]));
        }
        return found;
    }

    /** The white space before a part. */
    String roomBefore(Place place) {
        return text.substring(WhiteSpace.start(text, place.start(), 0), place.start());
    }

    /** The white space behind a part. */
    String roomBehind(Place place) {
        return text.substring(place.end(), WhiteSpace.end(text, place.end(), text.length()));
    }
}
