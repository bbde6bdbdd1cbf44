package dev.isomer.page;

import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values as the CMS saves them, which reads the front matter of a file and writes it again. */
final class SavedValues {
    private static final Literal NULL = new Literal("null");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final long LARGEST_INDEX = 0xFFFF_FFFEL;

    private SavedValues() {}

    /** The keys stand in the order of a JavaScript object: whole numbers first, by size. */
    static Map<String, FrontMatterValue> of(Map<String, FrontMatterValue> values) {
        Map<String, FrontMatterValue> saved = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(SavedValues::isIndex)
                .sorted(Comparator.comparingLong(Long::parseLong))
                .forEach(key -> saved.put(key, NULL));
        values.forEach((key, value) -> saved.put(key, of(value)));
        return saved;
    }

    private static boolean isIndex(String key) {
        return INDEX.matcher(key).matches() && Long.parseLong(key) <= LARGEST_INDEX;
    }

    private static FrontMatterValue of(FrontMatterValue value) {
        if (value instanceof Literal literal) {
            return new Literal(SavedLiteral.of(literal.source()));
        }
        if (value instanceof Items items) {
            List<FrontMatterValue> saved = new ArrayList<>(); // no stream: values may be deep
            for (FrontMatterValue item : items.values()) {
                saved.add(of(item));
            }
            return new Items(saved);
        }
        return value instanceof Entries entries ? new Entries(of(entries.values())) : value;
    }
}
