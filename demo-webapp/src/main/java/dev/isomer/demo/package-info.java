/** The demo site: what an application does around the tags. */
@NullMarked
package dev.isomer.demo;

import org.jspecify.annotations.NullMarked;
