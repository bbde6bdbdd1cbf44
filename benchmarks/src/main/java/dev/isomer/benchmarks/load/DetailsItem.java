package dev.isomer.benchmarks.load;

import org.jspecify.annotations.Nullable;

/**
 * Details, with a summary of one of two kinds.
 *
 * @param summary to be escaped, or null
 * @param summaryHtml trusted, or null
 * @param content trusted HTML
 */
public record DetailsItem(
        @Nullable String summary, @Nullable String summaryHtml, String content) {}
