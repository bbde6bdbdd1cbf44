package dev.isomer.taglib;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tag in a JSP that is being compiled, with its attributes as they are written. */
final class JspElement {
    private static final Set<String> CORE = Set.of("jakarta.tags.core", "http://java.sun.com/jsp/jstl/core");
    private static final Set<String> CONTROL =
            Set.of("forEach", "forTokens", "if", "choose", "when", "otherwise", "catch");
    private static final Set<String> STANDARD = Set.of("root", "text", "body");

    private final @Nullable JspElement parent;
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable String id;
    private final int number;
    private final Set<String> inBody = new HashSet<>();

    JspElement(
            @Nullable JspElement parent,
            String namespace,
            String name,
            Map<String, String> attributes,
            @Nullable String id,
            int number) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        this.id = id;
        this.number = number;
    }

    @Nullable
    JspElement parent() {
        return parent;
    }

    String name() {
        return name;
    }

    /** What the container calls the place, or null. */
    @Nullable
    String id() {
        return id;
    }

    /** Counts tags of the same name from 1. */
    int number() {
        return number;
    }

    Set<String> attributeNames() {
        Set<String> names = new LinkedHashSet<>(attributes.keySet());
        names.addAll(inBody);
        return names;
    }

    boolean isOf(String uri) {
        return namespace.equals(uri);
    }

    /** {@code <jsp:attribute>}, whose content is a value and no text of the page. */
    boolean isAttribute() {
        return isOf(JspView.PAGES) && name.equals("attribute");
    }

    /** Whether what stands in it goes out as it is. */
    boolean passesContentOn() {
        return isOf(JspView.PAGES)
                ? STANDARD.contains(name)
                : CORE.contains(namespace)
                        ? CONTROL.contains(name)
                        : namespace.isEmpty() || isOf("http://www.w3.org/1999/xhtml");
    }

    /** An attribute is given by an element in the body. */
    void giveInBody(String attribute) {
        inBody.add(attribute);
    }

    /** Whether the attribute is given as an expression, of which only the tag will know the value. */
    boolean isComputed(String attribute) {
        String value = attributes.get(attribute);
        return inBody.contains(attribute) || value != null && JspExpressions.isIn(value);
    }

    /** What is written, or null where nothing is. */
    @Nullable
    String value(String attribute) {
        return attributes.get(attribute);
    }

    /** Whether the attribute is written at all, be it empty. */
    boolean isGiven(String attribute) {
        return inBody.contains(attribute) || attributes.containsKey(attribute);
    }

    /** Whether the attribute is given and not empty, be it as an expression. */
    boolean has(String attribute) {
        String value = attributes.get(attribute);
        return inBody.contains(attribute) || value != null && !value.isBlank();
    }
}
