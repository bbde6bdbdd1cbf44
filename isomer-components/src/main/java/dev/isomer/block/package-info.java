/**
 * What all blocks have in common: the marker {@link dev.isomer.block.Block}, the one seam
 * {@link dev.isomer.block.BlockType}, and the contexts in which blocks are read, checked and rendered.
 */
@NullMarked
package dev.isomer.block;

import org.jspecify.annotations.NullMarked;
