/** The card and the grid of cards. */
@NullMarked
package dev.isomer.block.card;

import org.jspecify.annotations.NullMarked;
