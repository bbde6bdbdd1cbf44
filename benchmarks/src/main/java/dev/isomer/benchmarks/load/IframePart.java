package dev.isomer.benchmarks.load;

/** An iframe in its wrapper; all values are to be escaped. */
public record IframePart(
        String style, String height, String width, String allowFullScreen, String frameBorder, String src)
        implements Part {}
