package dev.isomer.block;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes ids of texts, each once on a page. */
final class Ids {
    private static final int LONGEST = 60;

    private final String prefix;
    private final Map<String, Integer> used = new HashMap<>();

    Ids(String prefix) {
        this.prefix = prefix;
    }

    /** Keeps an id that stands on the page already from being made. */
    void reserve(String id) {
        used.putIfAbsent(id, 1);
    }

    String unique(String text) {
        String wanted = prefix + slug(text);
        String id = wanted;
        while (used.containsKey(id)) {
            id = wanted + "-" + used.merge(wanted, 1, Integer::sum);
        }
        used.put(id, 1);
        return id;
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length() && slug.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (c != '\'' && c != '\u2019' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-' ? slug.length() - 1 : slug.length();
        return end == 0 ? "section" : slug.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
