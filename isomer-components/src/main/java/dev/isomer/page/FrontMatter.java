package dev.isomer.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a page: keys and values in the order of the file, values as written.
 *
 * <pre>{@code
 * FrontMatter.empty().with("title", "No").with("permalink", "/no/").title()   // No
 * }</pre>
 *
 * <p>The named accessors give null where the key is absent or its value is no single one. Source: the fields of the
 * CMS's pages and of its template.
 */
public final class FrontMatter {
    private static final FrontMatterValue NOTHING = new FrontMatterValue.Literal("");
    private static final FrontMatter EMPTY = new FrontMatter(Map.of());

    private final Map<String, FrontMatterValue> values;

    private FrontMatter(Map<String, FrontMatterValue> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No keys. */
    public static FrontMatter empty() {
        return EMPTY;
    }

    /** Front matter of values, in their order. */
    public static FrontMatter of(Map<String, FrontMatterValue> values) {
        return values.isEmpty() ? EMPTY : new FrontMatter(values);
    }

    /** All keys and values, in order. */
    public Map<String, FrontMatterValue> values() {
        return values;
    }

    /** The text of a key, or null where it is absent or without a value, a list or a map. */
    public @Nullable String get(String key) {
        FrontMatterValue value = values.get(key);
        if (value == null || NOTHING.equals(value)) {
            return null;
        }
        boolean single = value instanceof FrontMatterValue.Text || value instanceof FrontMatterValue.Literal;
        return single ? value.toString() : null;
    }

    /** The same with a key set to a text, in its place or at the end. */
    public FrontMatter with(String key, String text) {
        return with(key, new FrontMatterValue.Text(text));
    }

    /** The same with a key set, in its place or at the end. */
    public FrontMatter with(String key, FrontMatterValue value) {
        Map<String, FrontMatterValue> copy = new LinkedHashMap<>(values);
        copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return new FrontMatter(copy);
    }

    /** The same without a key. */
    public FrontMatter without(String key) {
        Map<String, FrontMatterValue> copy = new LinkedHashMap<>(values);
        copy.remove(key);
        return of(copy);
    }

    public @Nullable String title() {
        return get("title");
    }

    public @Nullable String permalink() {
        return get("permalink");
    }

    public @Nullable String description() {
        return get("description");
    }

    /** The picture that stands for the page when it is shared. */
    public @Nullable String image() {
        return get("image");
    }

    /** The name of the third level of navigation that the page belongs to. */
    public @Nullable String thirdNavTitle() {
        return get("third_nav_title");
    }

    /** The editor that made the page: {@code tiptap} or {@code markdown}. */
    public @Nullable String variant() {
        return get("variant");
    }

    public @Nullable String layout() {
        return get("layout");
    }

    public @Nullable String date() {
        return get("date");
    }

    /** What the breadcrumb says instead of the title. */
    public @Nullable String breadcrumb() {
        return get("breadcrumb");
    }

    /** Where a resource of layout {@code file} lies. */
    public @Nullable String fileUrl() {
        return get("file_url");
    }

    /** Where a resource of layout {@code link} leads. */
    public @Nullable String external() {
        return get("external");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrontMatter that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "FrontMatter" + values;
    }
}
