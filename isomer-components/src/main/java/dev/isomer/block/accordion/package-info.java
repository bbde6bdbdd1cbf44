/** The accordion and its details: a summary that opens and closes its content. */
@NullMarked
package dev.isomer.block.accordion;

import org.jspecify.annotations.NullMarked;
