/** Fuzz targets: properties that must hold for every input. Seeds are the vectors in the test data, where they lie. */
@org.jspecify.annotations.NullMarked
package dev.isomer.fuzzing;
