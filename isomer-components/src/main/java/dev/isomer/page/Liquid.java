package dev.isomer.page;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/** Finds the marks of Liquid, which Jekyll runs when it builds the site. */
final class Liquid {
    private Liquid() {}

    /** Reports the first mark in the body. */
    static void report(PageSource source, List<Diagnostic> diagnostics) {
        String text = source.text();
        int brace = text.indexOf('{', source.parts().bodyStart());
        while (brace >= 0 && brace + 1 < text.length()) {
            char next = text.charAt(brace + 1);
            if (next == '{' || next == '%') {
                diagnostics.add(Diagnostic.info(
                                "liquid-not-run",
                                "The page holds Liquid, \"{{ … }}\" or \"{% … %}\", which is shown as it stands.",
                                "Jekyll runs it when it builds the site: write here what it gives there")
                        .at(source.position(brace)));
                return;
            }
            brace = text.indexOf('{', brace + 1);
        }
    }
}
