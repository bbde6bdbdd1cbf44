/** The tags: one small class each over the blocks, and what they share. */
@NullMarked
package dev.isomer.taglib;

import org.jspecify.annotations.NullMarked;
