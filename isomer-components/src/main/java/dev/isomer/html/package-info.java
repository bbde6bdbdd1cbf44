/** Writing HTML: one writer, three sinks, static markup encoded once, and attributes as a value. */
@NullMarked
package dev.isomer.html;

import org.jspecify.annotations.NullMarked;
