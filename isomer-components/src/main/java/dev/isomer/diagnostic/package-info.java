/** What the library has to say about a page: code, severity, message, hint and place. */
@NullMarked
package dev.isomer.diagnostic;

import org.jspecify.annotations.NullMarked;
