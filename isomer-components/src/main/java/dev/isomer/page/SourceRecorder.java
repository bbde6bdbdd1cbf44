package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderObserver;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.block.markdown.Markdown;
import dev.isomer.html.HtmlWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as markup on one line, and notes where each of them and of their parts stands in it. */
final class SourceRecorder implements RenderObserver {
    private final HtmlWriter out = HtmlWriter.toFile();
    private final List<LaidOut.Mark> marks = new ArrayList<>();
    private int[] open = new int[16];
    private int depth;
    private int[] offsets = new int[64];
    private int used;
    private @Nullable Object last;
    private int lastEnd;

    private SourceRecorder() {}

    /** The blocks on one line. */
    static String line(List<Block> blocks, BlockTypes types) {
        SourceRecorder recorder = new SourceRecorder();
        recorder.record(blocks, RenderSettings.forFiles(types));
        return recorder.out.toString();
    }

    /** The blocks as the CMS lays them out. */
    static LaidOut layOut(List<Block> blocks, BlockTypes types) {
        SourceRecorder recorder = new SourceRecorder();
        MarkdownPlaces markdown = new MarkdownPlaces();
        recorder.record(blocks, RenderSettings.forFiles(types).withWrapper(Markdown.class, markdown));
        int[] offsets = Arrays.copyOf(recorder.offsets, recorder.used);
        return new LaidOut(HtmlLayout.layout(recorder.out.toString(), offsets), recorder.marks, markdown);
    }

    private void record(List<Block> blocks, RenderSettings settings) {
        RenderOptions options = RenderOptions.standard().withProfile(Profile.SOURCE);
        new RenderContext(settings, options, this).renderAll(blocks, out);
    }

    @Override
    public void before(Object part) {
        if (out.length() == lastEnd && Separation.between(last, part) == Separation.SPACE) {
            out.text(" ");
        }
        open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
        open[depth++] = used;
        add(out.length());
    }

    @Override
    public void after(Object part) {
        int start = open[--depth];
        if (offsets[start] == out.length()) {
            used = start;
            return;
        }
        marks.add(new LaidOut.Mark(part, start, used));
        add(~out.length());
        last = part;
        lastEnd = out.length();
    }

    private void add(int offset) {
        if (used == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * used);
        }
        offsets[used++] = offset;
    }
}
