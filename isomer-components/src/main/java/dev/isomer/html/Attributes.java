package dev.isomer.html;

import dev.isomer.safe.HtmlNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of an element: immutable, in an order of their own, equal whatever the order.
 *
 * <pre>{@code
 * Attributes.of("lang", "ms", "id", "top")   // lang="ms" id="top"
 * }</pre>
 *
 * <p>An attribute without a value, such as {@code open}, has the empty one.
 */
public final class Attributes {
    private static final Attributes NONE = new Attributes(new String[0]);

    private final String[] namesAndValues;

    private Attributes(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /** No attributes. */
    public static Attributes none() {
        return NONE;
    }

    /**
     * Attributes of names and values in turn.
     *
     * @throws IllegalArgumentException if a name is not one of HTML, stands twice or has no value
     */
    public static Attributes of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("The attribute \"" + namesAndValues[namesAndValues.length - 1]
                    + "\" has no value: give name and value in turn");
        }
        if (namesAndValues.length == 0) {
            return NONE;
        }
        Set<String> names = new HashSet<>(namesAndValues.length);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            requireName(namesAndValues[i]);
            Objects.requireNonNull(namesAndValues[i + 1], namesAndValues[i]);
            if (!names.add(namesAndValues[i])) {
                throw new IllegalArgumentException("The attribute \"" + namesAndValues[i] + "\" is given twice");
            }
        }
        return new Attributes(namesAndValues.clone());
    }

    private static void requireName(String name) {
        if (!HtmlNames.isAttributeName(name)) {
            throw new IllegalArgumentException(
                    "Not an attribute name: \"" + name + "\"; it may hold no blank, quote, =, / or >");
        }
    }

    /** The number of attributes. */
    public int size() {
        return namesAndValues.length / 2;
    }

    public boolean isEmpty() {
        return namesAndValues.length == 0;
    }

    /** The name at an index. */
    public String name(int index) {
        return namesAndValues[index * 2];
    }

    /** The value at an index. */
    public String value(int index) {
        return namesAndValues[index * 2 + 1];
    }

    /** The value of a name, or null. */
    public @Nullable String get(String name) {
        int index = indexOf(name);
        return index < 0 ? null : value(index);
    }

    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /**
     * The same with one attribute set, in its place or at the end.
     *
     * @throws IllegalArgumentException if the name is not one of HTML
     */
    public Attributes with(String name, String value) {
        requireName(name);
        Objects.requireNonNull(value, name);
        int index = indexOf(name);
        String[] copy = Arrays.copyOf(namesAndValues, namesAndValues.length + (index < 0 ? 2 : 0));
        int at = index < 0 ? namesAndValues.length : index * 2;
        copy[at] = name;
        copy[at + 1] = value;
        return new Attributes(copy);
    }

    /** The same without one attribute. */
    public Attributes without(String name) {
        if (!has(name)) {
            return this;
        }
        List<String> rest = new ArrayList<>(namesAndValues.length);
        for (int i = 0; i < size(); i++) {
            if (!name(i).equals(name)) {
                rest.add(name(i));
                rest.add(value(i));
            }
        }
        return rest.isEmpty() ? NONE : new Attributes(rest.toArray(String[]::new));
    }

    private int indexOf(String name) {
        for (int i = 0; i < size(); i++) {
            if (name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && size() == that.size() && containsAll(that);
    }

    private boolean containsAll(Attributes that) {
        for (int i = 0; i < that.size(); i++) {
            if (!that.value(i).equals(get(that.name(i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += name(i).hashCode() * 31 + value(i).hashCode();
        }
        return sum;
    }

    /** As in a tag: {@code lang="ms" id="top"}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            text.append(i == 0 ? "" : " ")
                    .append(name(i))
                    .append("=\"")
                    .append(value(i))
                    .append('"');
        }
        return text.toString();
    }
}
