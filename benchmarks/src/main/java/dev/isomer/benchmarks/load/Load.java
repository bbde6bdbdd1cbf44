package dev.isomer.benchmarks.load;

import java.util.List;

/**
 * What is rendered.
 *
 * @param name as it stands in the tables
 * @param parts for the peers
 * @param content the same for the library
 */
public record Load(String name, List<Part> parts, Content content) {}
