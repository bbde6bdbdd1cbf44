package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.DiagnosticCollector;
import dev.isomer.diagnostic.LineMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings about one text, with line and column. */
final class Findings implements ParseReport {
    private final String text;
    private final DiagnosticCollector found = new DiagnosticCollector();
    private @Nullable LineMap lines;

    Findings(String text) {
        this.text = text;
    }

    @Override
    public void report(Diagnostic finding, int offset) {
        if (lines == null) {
            lines = new LineMap(text);
        }
        found.add(found.hasRoom() ? finding.at(lines.position(offset)) : finding);
    }

    /** All of them, in the order of the text. */
    List<Diagnostic> inOrder() {
        return found.inOrder();
    }
}
