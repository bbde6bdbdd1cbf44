package dev.isomer.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that loses nothing: a byte that does not belong becomes a lone surrogate, U+DC80 to U+DCFF, and back.
 *
 * <p>No valid UTF-8 holds these.
 */
final class FileEncoding {
    private static final char FOREIGN = '\udc00';

    private FileEncoding() {}

    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(in).toString();
        } catch (CharacterCodingException e) {
            return decodeLossless(bytes); // not UTF-8 throughout: byte by byte where it is not
        }
    }

    private static String decodeLossless(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (FOREIGN | in.get() & 0xff));
            }
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    static byte[] encode(String text) {
        if (firstForeignByte(text) < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text, i)) {
                out.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
                out.write(text.charAt(i) & 0xff);
                from = i + 1;
            }
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** The index of the first character that stands for such a byte, or -1. */
    static int firstForeignByte(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForeign(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForeign(String text, int i) {
        return isForeign(text.charAt(i)) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Whether a surrogate that stands alone stands for such a byte. */
    static boolean isForeign(char loneSurrogate) {
        return loneSurrogate >= '\udc80' && loneSurrogate <= '\udcff';
    }
}
