/** What each container must pass: the same WAR, requested page by page, gives the same bytes. */
@NullMarked
package dev.isomer.containers;

import org.jspecify.annotations.NullMarked;
