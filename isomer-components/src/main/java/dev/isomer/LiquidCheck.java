package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.BlockTypes;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderContext;
import dev.isomer.block.RenderObserver;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.StringHtmlWriter;
import dev.isomer.page.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first block that holds Liquid, wherever it stands in it: by writing the blocks as a file has them. */
final class LiquidCheck implements RenderObserver {
    private static final Pattern LIQUID = Pattern.compile("\\{\\{|\\{%");

    private final StringHtmlWriter out = StringHtmlWriter.forFile();
    private final Deque<Block> open = new ArrayDeque<>();
    private final NavigableMap<Integer, Block> innermost = new TreeMap<>();

    private LiquidCheck() {}

    static List<Diagnostic> check(Page page, BlockTypes types) {
        LiquidCheck check = new LiquidCheck();
        RenderOptions options = RenderOptions.standard().withProfile(Profile.SOURCE);
        new RenderContext(RenderSettings.forFiles(types), options, check).renderAll(page.blocks(), check.out);
        Matcher liquid = LIQUID.matcher(check.out.toString());
        return liquid.find()
                ? List.of(finding()
                        .at(page.position(
                                check.innermost.floorEntry(liquid.start()).getValue())))
                : List.of();
    }

    private static Diagnostic finding() {
        return Diagnostic.info(
                "liquid-not-run",
                "The page holds Liquid, \"{{ … }}\" or \"{% … %}\", which is shown as it stands.",
                "Jekyll runs it when it builds the site: write here what it gives there");
    }

    @Override
    public void before(Block block) {
        open.push(block);
        innermost.put(out.length(), block);
    }

    @Override
    public void after(Block block) {
        open.pop();
        if (!open.isEmpty()) {
            innermost.put(out.length(), open.element());
        }
    }
}
