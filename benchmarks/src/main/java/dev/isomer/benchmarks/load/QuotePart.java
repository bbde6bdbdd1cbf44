package dev.isomer.benchmarks.load;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param content trusted HTML
 * @param speaker to be escaped, or null
 */
public record QuotePart(String content, @Nullable String speaker) implements Part {}
