/** The image wrapper: a picture of its own, alone or as a link. */
@NullMarked
package dev.isomer.block.image;

import org.jspecify.annotations.NullMarked;
