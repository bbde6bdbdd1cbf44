package dev.isomer.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes front matter: entries that the file has already as they stand there, others as the CMS writes them. */
final class FrontMatterWriter {
    private FrontMatterWriter() {}

    static String canonical(Page page) {
        PageSource source = page.source();
        if (source != null && source.hasUnreadableFrontMatter()) {
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
        String edited = edited(page, source);
        return FrontMatterReader.read(edited).equals(page.frontMatter()) ? edited : canonical(page);
    }

    /** The file's own text around the entries that are new: where it is laid out oddly, this may not be YAML. */
    private static String edited(Page page, PageSource source) {
        StringBuilder out = new StringBuilder(source.text().substring(0, headEnd(source)));
        List<String> before = new ArrayList<>(source.frontMatter().values().keySet());
        Set<String> kept = page.frontMatter().values().keySet();
        remarksOfRemoved(out, before, 0, kept, source);
        page.frontMatter().values().forEach((key, value) -> {
            entry(out, key, value, source);
            int place = before.indexOf(key);
            if (place >= 0) {
                remarksOfRemoved(out, before, place + 1, kept, source);
            }
        });
        return out.append(
                        source.text(), source.parts().yamlEnd(), source.parts().bodyStart())
                .toString();
    }

    /** Comments behind a removed key may be about the next one: they stay. */
    private static void remarksOfRemoved(
            StringBuilder out, List<String> before, int from, Set<String> kept, PageSource source) {
        for (int i = from; i < before.size() && !kept.contains(before.get(i)); i++) {
            Slice removed = source.slice(
                    Objects.requireNonNull(source.frontMatter().values().get(before.get(i))));
            if (removed != null) {
                String between = source.text().substring(removed.end(), removed.after());
                out.append(between.isBlank() ? "" : between);
            }
        }
    }

    private static void entry(StringBuilder out, String key, FrontMatterValue value, PageSource source) {
        FrontMatterValue before = source.frontMatter().values().get(key);
        Slice slice = before == null ? null : source.slice(before);
        if (slice == null) {
            out.append(fresh(key, value, source));
        } else if (before == value) {
            out.append(source.text(), slice.start(), slice.after());
        } else {
            out.append(withRemark(fresh(key, value, source), slice, source));
            out.append(source.text(), slice.end(), slice.after());
        }
    }

    private static String fresh(String key, FrontMatterValue value, PageSource source) {
        StringBuilder entry = new StringBuilder();
        YamlWriter.entry(entry, key, value);
        return entry.toString().replace("\n", source.lineEnd());
    }

    /** The new entry with the comment that ended the line of the old one, where both are one line. */
    private static String withRemark(String fresh, Slice old, PageSource source) {
        String line = source.text().substring(old.start(), old.end());
        int remark = Remark.start(line);
        boolean oneLine = fresh.indexOf('\n') == fresh.length() - 1 && line.indexOf('\n') == line.length() - 1;
        return remark < 0 || !oneLine
                ? fresh
                : fresh.substring(0, fresh.length() - source.lineEnd().length()) + line.substring(remark);
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
