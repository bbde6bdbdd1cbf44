/** Page files: YAML front matter and an HTML body, read and written without losing a byte. */
@NullMarked
package dev.isomer.page;

import org.jspecify.annotations.NullMarked;
