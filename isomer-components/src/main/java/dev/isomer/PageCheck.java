package dev.isomer;

import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.block.RenderOptions;
import dev.isomer.block.RenderSettings;
import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.DiagnosticCollector;
import dev.isomer.html.Buffers;
import dev.isomer.page.Page;
import java.util.List;

/** Asks the rules of every block, and the policies by rendering. */
final class PageCheck {
    private final RenderSettings settings;
    private final RenderOptions options;

    PageCheck(RenderSettings settings, RenderOptions options) {
        this.settings = settings;
        this.options = options;
    }

    List<Diagnostic> check(Page page) {
        DiagnosticCollector found = new DiagnosticCollector();
        page.forEachBlock(block -> checkBlock(block, page, found));
        RenderOptions rendering = options.withProfile(Profile.WEB).withDiagnostics(found::add);
        new RenderSession(settings, rendering, new Buffers()).renderToString(page);
        return List.copyOf(found.inOrder());
    }

    private <B extends Block> void checkBlock(B block, Page page, DiagnosticCollector found) {
        for (Diagnostic diagnostic : settings.types().of(block).rules().check(block)) {
            found.add(diagnostic.at(page.position(block)));
        }
    }
}
