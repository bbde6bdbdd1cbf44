package dev.isomer.block;

import dev.isomer.html.HeldHtml;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a rendering while it is done: pieces of finished HTML, and what must be done anew each time.
 *
 * <p>The blocks in it are in the pieces, too, but for those that ask for what changes: rendering such a block is
 * a step. Ids are in the pieces as long as it is known which ones were there before.
 */
final class Recording {
    /** A part of a page of which so much is made anew is not worth its memory. */
    private static final int MOST_STEPS = 1000;

    private static final int LONGEST = 64 * 1024;

    /** What ids there were before is kept with each list of blocks: more would be too much in long sessions. */
    private static final int MOST_IDS_BEFORE = 256;

    private final @Nullable Block whole;
    private final HtmlWriter out;
    private final HeldHtml held;
    private final int place;
    private final @Nullable Set<String> idsBefore;
    private final List<RenderStep> steps = new ArrayList<>();
    /** Taken since the start, as long as those before are known. */
    private final List<String> ids = new ArrayList<>();

    private boolean knowsIds;
    private int length;
    private int depth;
    private int heading;
    private int links;
    private boolean isWhole = true;
    private boolean isSpoilt;
    private boolean dependsOnPlace;
    private boolean knowsHeading = true;
    private boolean knowsVoice = true;
    private PageLabels.@Nullable Voice voice;

    /** Starts one of a block, or of what is in it; null for a page. */
    Recording(@Nullable Block whole, HtmlWriter out, RenderContext context) {
        this.whole = whole;
        this.out = out;
        this.held = out.hold();
        this.place = context.place();
        this.idsBefore = context.knownIds();
        this.knowsIds = idsBefore != null && idsBefore.size() <= MOST_IDS_BEFORE;
    }

    /** Notes a step that writes nothing. */
    void add(RenderStep step) {
        if (steps.size() < MOST_STEPS) {
            steps.add(step);
        } else {
            isWhole = false;
        }
    }

    /** Whether it is of this block, which may be another the next time: wrappers render one in the place of another. */
    @SuppressWarnings("ReferenceEquality") // equal blocks stand in different places
    boolean isOf(@Nullable Block block) {
        return block == whole;
    }

    /** Something is written: what goes elsewhere first may become anything here. */
    @SuppressWarnings("ReferenceEquality")
    void noteTarget(HtmlWriter target) {
        isSpoilt |= target != out;
    }

    /** What is being rendered must be rendered each time. */
    void spoil() {
        isSpoilt = true;
    }

    /** What is being rendered looks different elsewhere on the page. */
    void dependOnPlace() {
        if (!knowsHeading) {
            spoil();
            return;
        }
        dependsOnPlace = true;
    }

    /** It speaks, too. */
    void dependOn(PageLabels.Voice used) {
        if (!knowsVoice) {
            spoil();
            return;
        }
        isWhole &= voice == null || voice.equals(used);
        voice = used;
    }

    /** A heading was written. */
    void pass(int level) {
        heading = level;
        knowsHeading = true;
    }

    /** A link was opened, or with -1 closed. */
    void open(int delta) {
        links += delta;
    }

    /** Whether all ids of before are known, so that those that are made now are made in the same way each time. */
    boolean knowsIds() {
        return knowsIds;
    }

    /** An id stands on the page now. */
    void take(String id) {
        if (knowsIds) {
            ids.add(id);
        } else {
            add((out, context) -> context.keepId(id));
        }
    }

    /** Whether a block inside the part that is recorded is being rendered. */
    boolean isInBlock() {
        return depth > 0;
    }

    /** Where a block starts: what is taken back where it has to be rendered each time. */
    record Mark(
            int steps,
            int length,
            int start,
            int end,
            int ids,
            boolean knowsIds,
            int heading,
            int links,
            int depth,
            boolean isWhole,
            boolean isSpoilt,
            boolean dependsOnPlace,
            PageLabels.@Nullable Voice voice) {}

    /** A block is about to be rendered; without a method around that, blocks in blocks take less stack. */
    Mark startBlock() {
        Mark before = new Mark(
                steps.size(),
                length,
                held.start(),
                held.end(),
                ids.size(),
                knowsIds,
                heading,
                links,
                depth,
                isWhole,
                isSpoilt,
                dependsOnPlace,
                voice);
        isSpoilt = false;
        depth++;
        return before;
    }

    /** It has been rendered: keeps its steps, or the one that renders it again. */
    void endBlock(Mark before, RenderStep again) {
        if (isSpoilt) {
            takeBack(before);
            prepareStep(before.end);
            resumeBehindBlock(again);
        }
        isSpoilt = before.isSpoilt;
        depth = before.depth;
    }

    private void takeBack(Mark before) {
        steps.subList(before.steps, steps.size()).clear();
        ids.subList(before.ids, ids.size()).clear();
        length = before.length;
        knowsIds = before.knowsIds;
        heading = before.heading;
        links = before.links;
        isWhole = before.isWhole;
        dependsOnPlace = before.dependsOnPlace;
        voice = before.voice;
        held.continueFrom(before.start);
    }

    /** What has been written so far is a piece; what is written next belongs to a step of its own. */
    void prepareStep() {
        prepareStep(held.end());
    }

    private void prepareStep(int end) {
        keep(held.take(end, LONGEST - length));
        noteState();
        knowsIds = false; // the step may take any
    }

    private void keep(@Nullable StaticHtml piece) {
        if (piece == null) {
            isWhole = false;
        } else if (!piece.isEmpty()) {
            length += piece.length();
            add((target, context) -> target.html(piece));
        }
    }

    /** Notes what the pieces so far have changed for what follows. */
    private void noteState() {
        if (heading != 0) {
            int level = heading;
            add((out, context) -> context.passHeading(level));
            heading = 0;
        }
        if (links != 0) {
            int delta = links;
            add((out, context) -> context.openLinks(delta));
            links = 0;
        }
        if (knowsIds && !ids.isEmpty()) {
            Set<String> all = new HashSet<>(idsBefore);
            all.addAll(ids);
            Set<String> known = Collections.unmodifiableSet(all);
            add((out, context) -> context.replaceIds(known));
        }
    }

    /** Notes the step that has written what was written since {@link #prepareStep}. */
    void resume(RenderStep step) {
        add(step);
        held.continueFrom(held.end());
    }

    /** The step has rendered a block, which may leave behind another heading and another language each time. */
    void resumeBehindBlock(RenderStep step) {
        resume(step);
        knowsHeading = false;
        knowsVoice = false;
    }

    Recorded end() {
        keep(held.take(held.end(), LONGEST - length));
        noteState();
        if (!isWhole || isSpoilt) {
            return Recorded.NOTHING;
        }
        Surroundings around = new Surroundings(
                dependsOnPlace ? place : Surroundings.ANYWHERE, ids.isEmpty() ? null : idsBefore, voice);
        return new Recorded(steps.toArray(RenderStep[]::new), around);
    }

    void release() {
        held.release();
    }
}
