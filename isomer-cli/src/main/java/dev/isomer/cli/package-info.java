/** The command line: renders, writes and checks Isomer page files. */
@NullMarked
package dev.isomer.cli;

import org.jspecify.annotations.NullMarked;
