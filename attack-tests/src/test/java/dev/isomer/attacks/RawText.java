package dev.isomer.attacks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What would end an element whose content is no markup, if somebody put an output into one. */
final class RawText {
    private static final List<String> ENDS = Stream.concat(
                    Stream.of(
                                    "script",
                                    "style",
                                    "textarea",
                                    "title",
                                    "xmp",
                                    "noscript",
                                    "noembed",
                                    "noframes",
                                    "template",
                                    "select")
                            .map(name -> "</" + name),
                    Stream.of("<!--", "-->", "]]>"))
            .toList();

    private RawText() {}

    static List<String> endTags(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        return ENDS.stream().filter(lower::contains).toList();
    }
}
