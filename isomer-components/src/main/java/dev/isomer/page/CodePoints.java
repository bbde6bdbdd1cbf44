package dev.isomer.page;

import org.yaml.snakeyaml.error.Mark;

/** Finds the offset of the code point that a mark counts. */
final class CodePoints {
    private final int[] offsets;

    CodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        offsets = count == text.length() ? new int[0] : new int[count + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
    }

    int offset(Mark mark) {
        return offsets.length == 0 ? mark.getIndex() : offsets[mark.getIndex()];
    }
}
