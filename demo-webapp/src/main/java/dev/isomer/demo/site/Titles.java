package dev.isomer.demo.site;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns names of folders into titles. */
final class Titles {

    private Titles() {}

    static String fromSlug(String slug) {
        return Arrays.stream(slug.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
