package dev.isomer.safe;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.DiagnosticCollector;
import dev.isomer.diagnostic.LineMap;
import dev.isomer.diagnostic.SourcePosition;
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
        found.add(finding, () -> position(offset));
    }

    private SourcePosition position(int offset) {
        if (lines == null) {
            lines = new LineMap(text);
        }
        return lines.position(offset);
    }

    /** All of them, in the order of the text. */
    List<Diagnostic> inOrder() {
        return found.inOrder();
    }
}
