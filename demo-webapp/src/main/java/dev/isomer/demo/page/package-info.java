/** The Industry Collaboration page made in Java: a class for each section of it. */
@NullMarked
package dev.isomer.demo.page;

import org.jspecify.annotations.NullMarked;
