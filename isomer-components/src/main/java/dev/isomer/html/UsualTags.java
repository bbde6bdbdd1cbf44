package dev.isomer.html;

import dev.isomer.safe.NameMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tags and attributes that most prose is made of, encoded once. */
final class UsualTags {
    private static final NameMap<UsualTags> ELEMENTS = encoded(
            "a b blockquote br code col colgroup dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li ol p pre s"
                    + " span strong sub sup table tbody td th thead tr u ul",
            UsualTags::new);

    private static final NameMap<StaticHtml> ATTRIBUTES = encoded(
            "alt aria-label class colspan data-tight data-type height href id lang rel rowspan scope src start style target"
                    + " title width",
            StaticHtml::attribute);

    /** {@code <p}. */
    final StaticHtml start;

    /** {@code </p>}. */
    final StaticHtml end;

    private UsualTags(String element) {
        this.start = StaticHtml.of("<" + element);
        this.end = StaticHtml.of("</" + element + ">");
    }

    private static <V> NameMap<V> encoded(String names, Function<String, V> encoding) {
        Map<String, V> entries = Stream.of(names.split(" ")).collect(Collectors.toMap(name -> name, encoding));
        return NameMap.of(entries);
    }

    /** Those of an element, or null if it is a rare one. */
    static @Nullable UsualTags of(String element) {
        return ELEMENTS.get(element);
    }

    /** The start of an attribute, or null if it is a rare one. */
    static @Nullable StaticHtml attribute(String name) {
        return ATTRIBUTES.get(name);
    }
}
