/** Markdown text between the blocks of a page. */
@NullMarked
package dev.isomer.block.markdown;

import org.jspecify.annotations.NullMarked;
