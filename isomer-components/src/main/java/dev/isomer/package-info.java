/**
 * Isomer pages in Java: {@link dev.isomer.Isomer} reads, checks, renders and writes them.
 *
 * <p>The packages below it: {@code page} for files, {@code block} and one package a block for the model and its
 * renderers, {@code html} for writing HTML, {@code safe} for the policies, {@code diagnostic} for what is to be said.
 * Imports go down this list only.
 */
@NullMarked
package dev.isomer;

import org.jspecify.annotations.NullMarked;
