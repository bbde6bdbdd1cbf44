package dev.isomer.page;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list where something was changed: it starts behind a part that stays.
 *
 * @param before the part that stays, or null at the start of the list
 * @param oldStart the index of the first old part in the gap
 * @param newStart the index of the first new part in it
 * @param from where it starts in the file
 */
record SpliceGap(@Nullable Object before, int oldStart, int newStart, int from) {}
