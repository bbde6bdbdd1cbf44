package dev.isomer.benchmarks.load;

import org.jspecify.annotations.Nullable;

/** A card; it is a link where it has an {@code href}, and then has a {@code rel} too. All texts are to be escaped. */
public record CardItem(
        @Nullable ImagePart image,
        @Nullable String title,
        @Nullable String description,
        @Nullable String href,
        @Nullable String linkText,
        @Nullable String rel) {}
