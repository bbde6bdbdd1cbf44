package dev.isomer.demo.site;

/** Takes what the frame needs from a page file. */
@FunctionalInterface
public interface PageInfoReader {

    /** Reads the text of a page file; the path is for messages. */
    PageInfo read(String path, String text);
}
