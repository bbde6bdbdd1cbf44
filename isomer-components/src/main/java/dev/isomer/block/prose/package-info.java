/** Prose: what stands between the blocks, as a small immutable tree that may hold blocks. */
@NullMarked
package dev.isomer.block.prose;

import org.jspecify.annotations.NullMarked;
