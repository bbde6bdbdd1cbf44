package dev.isomer.page;

import java.util.Iterator;
import java.util.Map;

/** Writes front matter: entries that the file has already as they stand there, others as the CMS writes them. */
final class FrontMatterWriter {
    private FrontMatterWriter() {}

    static String canonical(Page page) {
        PageSource source = page.source();
        if (source != null && isUnreadable(source)) {
            return source.text().substring(0, source.parts().bodyStart());
        }
        if (page.frontMatter().values().isEmpty()
                && (source == null || !source.parts().hasFrontMatter())) {
            return "";
        }
        return "---\n" + YamlWriter.write(page.frontMatter().values()) + "---\n";
    }

    static String keep(Page page, PageSource source) {
        if (isSame(page.frontMatter(), source.frontMatter())) {
            return source.text().substring(0, source.parts().bodyStart());
        }
        if (!source.parts().hasFrontMatter()) {
            return canonical(page);
        }
        StringBuilder out = new StringBuilder(source.text().substring(0, headEnd(source)));
        page.frontMatter().values().forEach((key, value) -> entry(out, key, value, source));
        return out.append(
                        source.text(), source.parts().yamlEnd(), source.parts().bodyStart())
                .toString();
    }

    private static void entry(StringBuilder out, String key, FrontMatterValue value, PageSource source) {
        Slice slice = source.slice(value);
        if (slice != null) {
            out.append(source.text(), slice.start(), slice.end());
            return;
        }
        StringBuilder entry = new StringBuilder();
        YamlWriter.entry(entry, key, value);
        out.append(entry.toString().replace("\n", source.lineEnd()));
    }

    /** Where the first key starts; what stands before it, comments say, is kept. */
    private static int headEnd(PageSource source) {
        return source.frontMatter().values().values().stream()
                .map(source::slice)
                .filter(slice -> slice != null)
                .mapToInt(Slice::start)
                .findFirst()
                .orElse(source.parts().yamlEnd());
    }

    private static boolean isUnreadable(PageSource source) {
        return source.frontMatter().values().isEmpty()
                && !source.text()
                        .substring(source.parts().yamlStart(), source.parts().yamlEnd())
                        .isBlank();
    }

    private static boolean isSame(FrontMatter one, FrontMatter other) {
        Iterator<Map.Entry<String, FrontMatterValue>> others =
                other.values().entrySet().iterator();
        for (Map.Entry<String, FrontMatterValue> entry : one.values().entrySet()) {
            if (!others.hasNext()) {
                return false;
            }
            Map.Entry<String, FrontMatterValue> counterpart = others.next();
            if (!entry.getKey().equals(counterpart.getKey()) || entry.getValue() != counterpart.getValue()) {
                return false;
            }
        }
        return !others.hasNext();
    }
}
