package dev.isomer.benchmarks.load;

/**
 * Prose.
 *
 * @param html trusted
 */
public record HtmlPart(String html) implements Part {}
