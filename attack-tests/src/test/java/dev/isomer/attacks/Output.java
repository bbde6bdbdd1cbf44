package dev.isomer.attacks;

/**
 * HTML that the library has made.
 *
 * @param origin what it was made of, and how
 */
record Output(String origin, String html) {}
