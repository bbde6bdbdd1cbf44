package dev.isomer.page;

import dev.isomer.diagnostic.Diagnostic;
import java.util.List;

/**
 * A page, and what is to be said about its file.
 *
 * @param page the page
 * @param diagnostics what was found while it was read, in the order of the file
 */
public record PageReading(Page page, List<Diagnostic> diagnostics) {
    public PageReading {
        diagnostics = List.copyOf(diagnostics);
    }
}
