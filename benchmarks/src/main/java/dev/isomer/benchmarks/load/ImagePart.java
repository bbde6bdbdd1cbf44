package dev.isomer.benchmarks.load;

/** A picture in its wrapper; all values are to be escaped. */
public record ImagePart(String style, String height, String width, String alt, String src) implements Part {}
