package dev.isomer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file's own text around the entries that are new: where it is laid out oddly, this may not be YAML. */
final class FrontMatterEdit {
    private final FrontMatter frontMatter;
    private final PageSource source;
    private final List<String> before;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int indent;

    FrontMatterEdit(FrontMatter frontMatter, PageSource source) {
        this.frontMatter = frontMatter;
        this.source = source;
        this.before = new ArrayList<>(source.frontMatter().values().keySet());
        for (int i = 0; i < before.size(); i++) {
            indexes.put(before.get(i), i);
        }
    }

    String text() {
        EntryPlace first = before.isEmpty() ? null : place(before.get(0));
        EntryPlace last = before.isEmpty() ? null : place(before.get(before.size() - 1));
        indent = first == null ? 0 : indentAt(first.start());
        out.append(source.text(), 0, first == null ? source.parts().yamlEnd() : first.start());
        remarksOfRemoved(0);
        frontMatter.values().forEach(this::entry);
        int end = last == null ? source.parts().yamlEnd() : last.after();
        return out.append(source.text(), end, source.parts().bodyStart()).toString();
    }

    private void entry(String key, FrontMatterValue value) {
        EntryPlace place = place(key);
        if (place == null) {
            out.append(fresh(key, value));
        } else if (source.frontMatter().values().get(key) == value) {
            out.append(source.text(), place.start(), place.after());
        } else {
            out.append(withRemark(fresh(key, value), place));
            out.append(source.text(), place.end(), place.after());
        }
        Integer index = indexes.get(key);
        if (index != null) {
            remarksOfRemoved(index + 1);
        }
    }

    /** Comments behind a removed key may be about the next one: they stay. */
    private void remarksOfRemoved(int from) {
        Set<String> kept = frontMatter.values().keySet();
        for (int i = from; i < before.size() && !kept.contains(before.get(i)); i++) {
            EntryPlace removed = place(before.get(i));
            if (removed != null) {
                String between = source.text().substring(removed.end(), removed.after());
                out.append(between.isBlank() ? "" : between);
            }
        }
    }

    private String fresh(String key, FrontMatterValue value) {
        StringBuilder entry = new StringBuilder();
        YamlWriter.entry(entry, key, value);
        return entry.toString().indent(indent).replace("\n", source.lineEnd());
    }

    /** The new entry with the comment that ended the line of the old one, where both are one line. */
    private String withRemark(String fresh, EntryPlace old) {
        boolean oneLine =
                fresh.indexOf('\n') == fresh.length() - 1 && source.text().indexOf('\n', old.start()) + 1 == old.end();
        String remark = source.text().substring(old.valueEnd(), old.end());
        return oneLine && remark.stripLeading().startsWith("#") ? fresh.stripTrailing() + remark : fresh;
    }

    private @Nullable EntryPlace place(String key) {
        FrontMatterValue value = source.frontMatter().values().get(key);
        return value == null ? null : source.place(value);
    }

    private int indentAt(int line) {
        int at = line;
        while (source.text().charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }
}
