package dev.isomer.benchmarks.load;

import java.util.List;

/** The loads, by name. */
public final class Loads {
    private static final List<Load> ALL = List.of(CardsLoad.load(), AccordionLoad.load(), PageLoad.load());

    private Loads() {}

    public static List<Load> all() {
        return ALL;
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Load named(String name) {
        return ALL.stream()
                .filter(load -> load.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no load \"" + name + "\": "
                        + ALL.stream().map(Load::name).toList()));
    }
}
