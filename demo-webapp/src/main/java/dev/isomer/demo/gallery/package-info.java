/** The gallery: every block with its examples, rendered live. */
@NullMarked
package dev.isomer.demo.gallery;

import org.jspecify.annotations.NullMarked;
