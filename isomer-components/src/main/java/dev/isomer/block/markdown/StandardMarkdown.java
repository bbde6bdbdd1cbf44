package dev.isomer.block.markdown;

import dev.isomer.block.MarkdownRenderer;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.jspecify.annotations.Nullable;

/** Finds out, once, whether the application has commonmark-java, and its tables. */
final class StandardMarkdown {
    private StandardMarkdown() {}

    static @Nullable MarkdownRenderer ifPresent() {
        try {
            return new CommonMark(tables());
        } catch (LinkageError missing) {
            return null;
        }
    }

    private static List<Extension> tables() {
        try {
            return List.of(TablesExtension.create());
        } catch (LinkageError missing) {
            return List.of();
        }
    }
}
