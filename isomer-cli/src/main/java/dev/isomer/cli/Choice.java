package dev.isomer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** Option values that are one of a few, in lower case. */
final class Choice {
    private Choice() {}

    /**
     * The constant of a name.
     *
     * @throws TypeConversionException if there is none; it lists what is allowed
     */
    static <E extends Enum<E>> E of(Class<E> type, String name) {
        E[] allowed = type.getEnumConstants();
        for (E constant : allowed) {
            if (nameOf(constant).equals(name.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String names = Arrays.stream(allowed).map(Choice::nameOf).collect(Collectors.joining(" or "));
        throw new TypeConversionException("it is '" + name + "'; give " + names);
    }

    /** The name of a constant on the command line. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
