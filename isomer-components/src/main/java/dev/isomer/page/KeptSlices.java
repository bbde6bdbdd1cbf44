package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the file has already with what was laid out anew.
 *
 * <p>Between two neighbours of the file stands what stood there. Beside something new stands what the layout puts there,
 * unless the file had room of its own: in the place of something removed, or other room than one line break.
 */
final class KeptSlices {
    private final PageSource source;
    private final List<Slice> kept;
    private final HtmlLayout.Laid laid;
    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    KeptSlices(PageSource source, List<Slice> kept, HtmlLayout.Laid laid) {
        this.source = source;
        this.kept = kept;
        this.laid = laid;
        for (Slice slice : kept) {
            starts.add(slice.start());
            ends.add(slice.end());
        }
    }

    String join() {
        int done = 0;
        for (int i = 0; i < kept.size(); i++) {
            between(i == 0 ? null : kept.get(i - 1), kept.get(i), fresh(done, laid.offsets()[2 * i]));
            out.append(source.text(), kept.get(i).start(), kept.get(i).end());
            done = laid.offsets()[2 * i + 1];
        }
        last(fresh(done, laid.text().length()));
        return out.toString();
    }

    private String fresh(int from, int to) {
        String text = laid.text().substring(from, to);
        return source.lineEnd().equals("\n") ? text : text.replace("\n", source.lineEnd());
    }

    private void between(@Nullable Slice before, Slice after, String fresh) {
        if (!WhiteSpace.isBlank(fresh)) {
            freshMarkup(before, after, fresh);
        } else if (before == null && after.before() == source.parts().bodyStart()) {
            out.append(source.text(), after.before(), after.start());
        } else if (before != null && before.isFollowedBy(after)) {
            out.append(source.text(), before.end(), before.after());
        } else {
            out.append(source.text(), startOfRoom(after), after.start());
        }
    }

    private void freshMarkup(@Nullable Slice before, @Nullable Slice after, String fresh) {
        int start = 0;
        while (start < fresh.length() && WhiteSpace.is(fresh.charAt(start))) {
            start++;
        }
        int end = fresh.length();
        while (end > start && WhiteSpace.is(fresh.charAt(end - 1))) {
            end--;
        }
        String lead = before == null
                ? source.text().substring(source.parts().bodyStart(), startOfFirst(after))
                : room(before.end(), endOfRoom(before), starts.contains(before.after()), fresh.substring(0, start));
        boolean oneGap =
                before != null && after != null && before.isFollowedBy(after) && !isBlank(before.end(), after.start());
        String trail = after == null || oneGap
                ? ""
                : room(startOfRoom(after), after.start(), ends.contains(after.before()), fresh.substring(end));
        out.append(lead).append(fresh, start, end).append(trail);
    }

    /** The room of the file, unless its other neighbour is still there and it is the usual one line break. */
    private String room(int from, int to, boolean neighbourStays, String usual) {
        String own = source.text().substring(from, to);
        return neighbourStays && own.equals(source.lineEnd()) ? usual : own;
    }

    private void last(String fresh) {
        Slice before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (!WhiteSpace.isBlank(fresh)) {
            freshMarkup(before, null, fresh);
        }
        int done = before == null || !WhiteSpace.isBlank(fresh) ? source.parts().bodyStart() : before.end();
        out.append(source.text(), Math.max(done, endOfLast()), source.text().length());
    }

    /** Where the first block of the file starts; what stands before it is in no block. */
    private int startOfFirst(@Nullable Slice after) {
        Slice first =
                source.blocks().isEmpty() ? null : source.slice(source.blocks().get(0));
        return first == null || first == after ? source.parts().bodyStart() : first.start();
    }

    /** Where the last block of the file ends; what stands behind it is in no block. */
    private int endOfLast() {
        int last = source.blocks().size() - 1;
        Slice slice = last < 0 ? null : source.slice(source.blocks().get(last));
        return slice == null ? source.text().length() : slice.end();
    }

    /** The room before a block: white space, or all up to the block before it where that is more. */
    private int startOfRoom(Slice slice) {
        int start = slice.start();
        while (start > slice.before() && WhiteSpace.is(source.text().charAt(start - 1))) {
            start--;
        }
        return isBlank(slice.before(), start) ? start : slice.before();
    }

    /** The room behind a block: white space, or all up to the block behind it where that is more. */
    private int endOfRoom(Slice slice) {
        int end = slice.end();
        while (end < slice.after() && WhiteSpace.is(source.text().charAt(end))) {
            end++;
        }
        return isBlank(end, slice.after()) ? end : slice.after();
    }

    private boolean isBlank(int from, int to) {
        return WhiteSpace.isBlank(source.text().substring(from, Math.max(from, to)));
    }
}
