package dev.isomer.page;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderObserver;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.html.HtmlWriter;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the ids that blocks give their elements, wherever these stand: by writing the blocks once. */
final class OwnIds implements RenderObserver {
    private static final Pattern ID = Pattern.compile("[\\s\"'/]id[\\s=/>]", Pattern.CASE_INSENSITIVE);
    private static final int LONG = 1 << 16;

    private final Set<String> ids = new HashSet<>();

    private OwnIds() {}

    static Set<String> of(List<Block> blocks, BlockTypes types) {
        OwnIds found = new OwnIds();
        RenderOptions options = RenderOptions.standard().withProfile(Profile.SOURCE);
        RenderContext context = new RenderContext(RenderSettings.forFiles(types), options, found);
        HtmlWriter forgotten = HtmlWriter.toFile();
        for (Block block : blocks) {
            if (forgotten.length() > LONG) {
                forgotten = HtmlWriter.toFile();
            }
            context.render(block, forgotten);
        }
        return Collections.unmodifiableSet(found.ids); // ids that strangers choose: a set that stays quick
    }

    /** Whether the text holds what may be the name of an id, before it is written to find out. */
    static boolean mayStandIn(String html) {
        return ID.matcher(html).find();
    }

    @Override
    public void id(String id) {
        ids.add(id);
    }
}
