package dev.isomer.page;

import dev.isomer.block.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags in a Markdown page, and the end tags that belong to start tags.
 *
 * <p>The text behind an element that nothing closes is gone through once, and what is found there is remembered, so that
 * the work grows with the text and not with its square.
 */
final class MarkdownTags {
    /**
     * A tag or a comment; a start tag of raw text ends behind that text.
     *
     * @param name in lower case, empty for a comment
     */
    record Tag(String name, boolean isEnd, int start, int end) {
        boolean isComment() {
            return name.isEmpty();
        }
    }

    private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea");

    private final String text;
    private final Predicate<String> isKnown;
    private final Set<String> missing = new HashSet<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private int remembered = Integer.MAX_VALUE;
    private int unclosedFrom;
    private int unclosedTo;

    MarkdownTags(String text, Predicate<String> isKnown) {
        this.text = text;
        this.isKnown = isKnown;
    }

    /** The tag that starts here, or null; a tag holds no blank line, and no {@code <} outside quotes. */
    @Nullable
    Tag read(int start) {
        if (text.startsWith("<!--", start)) {
            int end = find("-->", start + 2);
            return end < 0 ? null : new Tag("", false, start, end + 3);
        }
        boolean isEnd = text.startsWith("</", start);
        String name = name(start);
        int end = name.isEmpty() ? -1 : tagEnd(start + (isEnd ? 2 : 1) + name.length());
        return end < 0 ? null : new Tag(name, isEnd, start, end);
    }

    /** The name behind a {@code <} or {@code </}, in lower case; empty if there is none. */
    String name(int start) {
        if (!text.startsWith("<", start)) {
            return "";
        }
        int nameStart = text.startsWith("</", start) ? start + 2 : start + 1;
        int end = nameEnd(nameStart);
        return endsName(end) ? text.substring(nameStart, end).toLowerCase(Locale.ROOT) : "";
    }

    /** The end of the element that starts with a tag, or -1 if nothing closes it. */
    int elementEnd(Tag start) {
        if (start.start() < remembered && !ends.containsKey(start.start())) {
            scan(start);
        }
        return ends.getOrDefault(start.start(), -1);
    }

    private void scan(Tag first) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        int at = first.start();
        while (at >= 0 && !ends.containsKey(first.start())) {
            Tag tag = read(at);
            if (tag != null && isKnown.test(tag.name())) {
                pair(tag, open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>()));
            }
            at = text.indexOf('<', tag == null ? at + 1 : behind(tag));
        }
        if (!ends.containsKey(first.start())) {
            remembered = first.start();
        }
    }

    private void pair(Tag tag, Deque<Integer> open) {
        if (!tag.isEnd()) {
            open.push(tag.start());
        } else if (!open.isEmpty()) {
            ends.put(open.pop(), tag.end());
        }
    }

    /** Behind the tag, or at the end tag of the raw text that it starts. */
    private int behind(Tag tag) {
        int end = RAW_TEXT.contains(tag.name()) && !tag.isEnd() ? findEndTag(tag) : -1;
        return end < 0 ? tag.end() : end;
    }

    private int findEndTag(Tag tag) {
        if (missing.contains(tag.name())) {
            return -1;
        }
        int end = text.indexOf("</", tag.end());
        while (end >= 0
                && !text.regionMatches(true, end + 2, tag.name(), 0, tag.name().length())) {
            end = text.indexOf("</", end + 2);
        }
        if (end < 0) {
            missing.add(tag.name());
        }
        return end;
    }

    private int find(String what, int from) {
        int found = missing.contains(what) ? -1 : text.indexOf(what, from);
        if (found < 0) {
            missing.add(what);
        }
        return found;
    }

    private int nameEnd(int start) {
        int at = start;
        while (at < text.length() && isNameCharacter(text.charAt(at), at == start)) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c, boolean isFirst) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || !isFirst && (c >= '0' && c <= '9' || c == '-');
    }

    private boolean endsName(int at) {
        return at < text.length()
                && (WhiteSpace.is(text.charAt(at)) || text.charAt(at) == '/' || text.charAt(at) == '>');
    }

    /** Behind the {@code >} that ends a tag, or -1 where a blank line or a tag comes first: all up to there is text. */
    private int tagEnd(int from) {
        if (from >= unclosedFrom && from < unclosedTo) {
            return -1;
        }
        char quote = 0;
        boolean blankSoFar = false;
        boolean afterEquals = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' && blankSoFar || c == '<' && quote == 0) {
                return unclosed(from, at);
            }
            blankSoFar = c == '\n' || blankSoFar && WhiteSpace.is(c);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (afterEquals && (c == '"' || c == '\'')) {
                quote = c;
            }
            afterEquals = c == '=' || afterEquals && WhiteSpace.is(c);
        }
        return unclosed(from, text.length());
    }

    private int unclosed(int from, int to) {
        unclosedFrom = from;
        unclosedTo = to;
        return -1;
    }
}
