package dev.isomer.benchmarks.load;

/** Endings of texts: a third holds characters to escape, a quarter is not ASCII. */
final class Texts {
    private Texts() {}

    static String escaped(int index) {
        return index % 3 == 0 ? " R&D <now>" : " and more";
    }

    static String accented(int index) {
        return index % 4 == 0 ? " für alle – 中文" : " for everybody";
    }
}
