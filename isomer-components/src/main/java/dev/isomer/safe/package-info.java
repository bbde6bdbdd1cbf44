/**
 * The trusted base: escaping, the types for checked HTML and URLs, and the policies that make them.
 *
 * <p>A mistake here is a hole in the pages of those who use the library, so the package is small and imports nothing
 * of the project but {@code diagnostic}.
 */
@NullMarked
package dev.isomer.safe;

import org.jspecify.annotations.NullMarked;
