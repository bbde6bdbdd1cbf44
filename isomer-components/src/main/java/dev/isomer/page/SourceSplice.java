package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.prose.Prose;
import dev.isomer.block.prose.ProseElement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edited body: what the file has already as it stands there, also the tags around an edit, and what is new as
 * the CMS lays it out.
 */
final class SourceSplice {
    private final PageSource source;
    private final LaidOut laid;
    private final StringBuilder out = new StringBuilder();

    private SourceSplice(PageSource source, LaidOut laid) {
        this.source = source;
        this.laid = laid;
    }

    /** The body of a page that was read with other blocks than it has now. */
    static String body(PageSource source, List<Block> blocks, LaidOut laid) {
        SourceSplice splice = new SourceSplice(source, laid);
        splice.list(
                source.blocks(),
                blocks,
                source.parts().bodyStart(),
                source.text().length());
        return splice.out.toString();
    }

    /** Writes parts that stand where others stood: between two places of the file. */
    private void list(List<?> olds, List<?> news, int from, int to) {
        int[] oldOf = Alignment.of(olds, news);
        SpliceGap gap = new SpliceGap(null, 0, 0, from);
        for (int i = 0; i < oldOf.length; i++) {
            Object old = oldOf[i] < 0 ? null : olds.get(oldOf[i]);
            Slice slice = old == null ? null : source.slice(old);
            if (old != null && slice != null) {
                Object now = news.get(i);
                fill(gap, olds.subList(gap.oldStart(), oldOf[i]), news.subList(gap.newStart(), i), slice.start(), now);
                stay(old, now, slice);
                gap = new SpliceGap(now, oldOf[i] + 1, i + 1, slice.end());
            }
        }
        fill(gap, olds.subList(gap.oldStart(), olds.size()), news.subList(gap.newStart(), news.size()), to, null);
    }

    private void stay(Object old, Object now, Slice slice) {
        if (SameObjects.is(old, now)) {
            copy(slice.start(), slice.end());
        } else if (old instanceof Prose) {
            list(Parts.in(old), Parts.in(now), slice.start(), slice.end());
        } else {
            stayAround(Parts.in(old), now, slice);
        }
    }

    /** Writes a part around which the tags of the file stay, and what has no place of its own at its ends. */
    private void stayAround(List<Object> olds, Object now, Slice slice) {
        List<Object> news = Parts.in(now);
        int first = withoutPlaceAtStart(olds);
        int rest = first == olds.size() ? 0 : withoutPlaceAtEnd(olds);
        boolean endsStay = SameObjects.atStart(olds, news) >= first && SameObjects.atEnd(olds, news) >= rest;
        if (first == olds.size() || !endsStay || !(now instanceof ProseElement) && !isContiguous(olds)) {
            write(now);
            return;
        }
        List<Object> placed = olds.subList(first, olds.size() - rest);
        int from = requireSlice(placed.get(0)).before();
        int to = requireSlice(placed.get(placed.size() - 1)).after();
        copy(slice.start(), from);
        list(placed, news.subList(first, news.size() - rest), from, to);
        copy(to, slice.end());
    }

    private int withoutPlaceAtStart(List<Object> parts) {
        int count = 0;
        while (count < parts.size() && source.slice(parts.get(count)) == null) {
            count++;
        }
        return count;
    }

    private int withoutPlaceAtEnd(List<Object> parts) {
        int count = 0;
        while (count < parts.size() && source.slice(parts.get(parts.size() - 1 - count)) == null) {
            count++;
        }
        return count;
    }

    /** Whether the parts stand beside each other in the file, with nothing but tags around all of them. */
    private boolean isContiguous(List<Object> parts) {
        Slice before = null;
        for (Object part : parts) {
            Slice slice = source.slice(part);
            if (slice == null || before != null && !before.isFollowedBy(slice)) {
                return false;
            }
            before = slice;
        }
        return before != null;
    }

    private Slice requireSlice(Object part) {
        return Objects.requireNonNull(source.slice(part));
    }

    /** Writes what stands between two parts that stay; parts of the file that are in it and have no place stay too. */
    private void fill(SpliceGap gap, List<?> olds, List<?> news, int to, @Nullable Object after) {
        if (SameObjects.are(olds, news)) {
            copy(gap.from(), to);
            return;
        }
        int start = SameObjects.atStart(olds, news);
        List<?> oldRest = olds.subList(start, olds.size());
        List<?> newRest = news.subList(start, news.size());
        int end = SameObjects.atEnd(oldRest, newRest);
        change(gap, oldRest.subList(0, oldRest.size() - end), newRest.subList(0, newRest.size() - end), to, after);
    }

    private void change(SpliceGap gap, List<?> olds, List<?> news, int to, @Nullable Object after) {
        SpliceRooms rooms = SpliceRooms.of(source, olds, gap, to, after != null);
        List<?> written = news.stream().filter(this::leavesSomething).toList();
        if (written.isEmpty()) {
            out.append(rooms.afterRemoval(Separation.between(gap.before(), after)));
            return;
        }
        Object first = written.get(0);
        Object last = written.get(written.size() - 1);
        out.append(rooms.before(layoutRoom(first, true), Separation.between(gap.before(), first)));
        write(first);
        Object before = first;
        for (Object part : written.subList(1, written.size())) {
            out.append(Separation.between(before, part).atLeast(layoutRoom(part, true), source.lineEnd()));
            write(part);
            before = part;
        }
        out.append(rooms.behind(layoutRoom(last, false), Separation.between(last, after)));
    }

    private boolean leavesSomething(Object part) {
        return source.slice(part) != null || laid.place(part) != null;
    }

    private String layoutRoom(Object part, boolean before) {
        LaidOut.Place place = laid.place(part);
        if (place == null) {
            return source.lineEnd();
        }
        return lines(before ? laid.roomBefore(place) : laid.roomBehind(place));
    }

    /** Writes a part from the file, if it stood there, or as it was laid out. */
    private void write(Object part) {
        Slice slice = source.slice(part);
        LaidOut.Place place = laid.place(part);
        if (slice != null) {
            copy(slice.start(), slice.end());
        } else if (place != null) {
            writeLaidOut(part, place);
        }
    }

    private void writeLaidOut(Object part, LaidOut.Place place) {
        int done = place.start();
        Slice before = null;
        for (Object inner : Parts.in(part)) {
            LaidOut.Place innerPlace = laid.place(inner);
            if (innerPlace == null || innerPlace.start() < done || innerPlace.end() > place.end()) {
                continue;
            }
            Slice slice = source.slice(inner);
            if (before != null && slice != null && before.isFollowedBy(slice)) {
                copy(before.end(), before.after());
            } else {
                out.append(lines(laid.text(done, innerPlace.start())));
            }
            write(inner);
            before = slice;
            done = innerPlace.end();
        }
        out.append(lines(laid.text(done, place.end())));
    }

    private void copy(int from, int to) {
        out.append(source.text(), from, to);
    }

    private String lines(String laidOut) {
        String text = laid.withMarkdown(laidOut);
        return source.lineEnd().equals("\n") ? text : text.replace("\n", source.lineEnd());
    }
}
