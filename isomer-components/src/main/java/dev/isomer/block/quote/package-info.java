/** The quote and its speaker. */
@NullMarked
package dev.isomer.block.quote;

import org.jspecify.annotations.NullMarked;
