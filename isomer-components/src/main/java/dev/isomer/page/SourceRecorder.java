package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderObserver;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.html.StringHtmlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as markup on one line, and notes where those stand that the file has already. */
final class SourceRecorder implements RenderObserver {
    private final @Nullable PageSource source;
    private final StringHtmlWriter out = StringHtmlWriter.forFile();
    private final List<Slice> kept = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private @Nullable Block inside;

    private SourceRecorder(@Nullable PageSource source) {
        this.source = source;
    }

    static SourceRecorder of(PageSource source) {
        return new SourceRecorder(source);
    }

    static SourceRecorder withoutSource() {
        return new SourceRecorder(null);
    }

    StringHtmlWriter write(List<Block> blocks, BlockTypes types) {
        RenderOptions options = RenderOptions.standard().withProfile(Profile.SOURCE);
        new RenderContext(RenderSettings.forFiles(types), options, this).renderAll(blocks, out);
        return out;
    }

    /** The slices of the outermost blocks that the file has already, in the order of the page. */
    List<Slice> kept() {
        return kept;
    }

    /** Start and end of each of them in the markup. */
    int[] offsets() {
        return offsets.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void before(Block block) {
        Slice slice = source == null || inside != null ? null : source.slice(block);
        if (slice != null) {
            inside = block;
            kept.add(slice);
            offsets.add(out.length());
        }
    }

    @Override
    public void after(Block block) {
        if (inside == block) {
            inside = null;
            offsets.add(out.length());
        }
    }
}
