package dev.isomer.benchmarks.load;

import java.util.List;

/**
 * A group of details.
 *
 * @param className to be escaped
 */
public record AccordionPart(String className, List<DetailsItem> items) implements Part {}
