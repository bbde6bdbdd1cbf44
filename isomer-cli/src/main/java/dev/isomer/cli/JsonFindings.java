package dev.isomer.cli;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.diagnostic.SourcePosition;
import java.util.List;

/** One JSON array with an object for each finding, on a line of its own. */
final class JsonFindings implements FindingPrinter {
    private final StandardOutput out;
    private boolean started;

    JsonFindings(StandardOutput out) {
        this.out = out;
    }

    @Override
    public void print(String file, List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            out.print((started ? ",\n" : "[\n") + object(file, finding));
            started = true;
        }
    }

    @Override
    public void end(Tally tally) {
        out.print(started ? "\n]\n" : "[]\n");
    }

    private static String object(String file, Diagnostic finding) {
        SourcePosition position = finding.position();
        return "{\"file\":" + Json.string(file)
                + ",\"line\":" + Json.number(position == null ? null : position.line())
                + ",\"column\":" + Json.number(position == null ? null : position.column())
                + ",\"severity\":" + Json.string(Choice.nameOf(finding.severity()))
                + ",\"code\":" + Json.string(finding.code())
                + ",\"message\":" + Json.string(finding.message())
                + ",\"hint\":" + Json.string(PageLimits.hint(finding.hint()))
                + "}";
    }
}
