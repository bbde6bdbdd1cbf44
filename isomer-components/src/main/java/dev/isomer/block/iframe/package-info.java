/** The iframe wrapper: content of another site. */
@NullMarked
package dev.isomer.block.iframe;

import org.jspecify.annotations.NullMarked;
