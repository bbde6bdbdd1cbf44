package dev.isomer.benchmarks.load;

/** One part of a page as an application without the library would hold it: texts to escape, and HTML to trust. */
public sealed interface Part permits AccordionPart, CardsPart, HtmlPart, IframePart, ImagePart, QuotePart {}
