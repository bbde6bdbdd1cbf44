/** The demo's site: navigation, collections and the frame's data, read once from files in the form of the CMS. */
@NullMarked
package dev.isomer.demo.site;

import org.jspecify.annotations.NullMarked;
