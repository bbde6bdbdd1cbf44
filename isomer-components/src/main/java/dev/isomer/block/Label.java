package dev.isomer.block;

import java.util.Locale;

/**
 * A text that a rendering adds for visitors, such as "(opens in a new tab)".
 *
 * @param text the text
 * @param language the language it is in
 */
public record Label(String text, Locale language) {}
