package dev.isomer.benchmarks.load;

import java.util.List;

/** A grid of cards. */
public record CardsPart(List<CardItem> cards) implements Part {}
