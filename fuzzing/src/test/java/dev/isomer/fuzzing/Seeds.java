package dev.isomer.fuzzing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What fuzzing starts from: attack vectors and page files of the test data, or a few samples where there is none. */
final class Seeds {
    private static final int LONGEST = 20_000;
    private static final int PAGES = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Seeds() {}

    /** The payloads of the vector files whose name starts so. */
    static Stream<byte[]> vectors(Function<String, byte[]> encode, String... kinds) {
        return Stream.concat(Stream.of("", "a", "<p>a & b</p>", "https://example.com/"), payloads(kinds))
                .filter(text -> text.length() <= LONGEST)
                .map(encode);
    }

    /** Page files, and vectors in the body and the front matter of one. */
    static Stream<byte[]> pages() {
        Stream<byte[]> bodies = vectors(
                html -> utf8("---\ntitle: T\npermalink: /t/\nvariant: tiptap\n---\n" + html), "html-", "limits-jsoup");
        Stream<byte[]> frontMatter = vectors(yaml -> utf8("---\n" + yaml + "\n---\n<p>Body</p>"), "yaml-");
        return Stream.of(files(), bodies, frontMatter).flatMap(Function.identity());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Two bytes a character, so that every String can be made. */
    static byte[] utf16(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** The reverse of {@link #utf16}. */
    static String fromUtf16(byte[] bytes) {
        char[] text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
        }
        return new String(text);
    }

    /** A script of {@link ModelMaker} that sets a text in many places. */
    static byte[] script(String text) {
        byte[] bytes = utf8(text.length() > 60 ? text.substring(0, 60) : text);
        int field = bytes.length + 1;
        int kinds = 8;
        byte[] script = new byte[(2 + kinds * 4) * (field + 1)];
        int at = 0;
        for (int i = 0; i < 2 + kinds * 4; i++) {
            if (i > 1) {
                script[at++] = (byte) i;
            }
            script[at++] = (byte) bytes.length;
            System.arraycopy(bytes, 0, script, at, bytes.length);
            at += bytes.length;
        }
        return java.util.Arrays.copyOf(script, at);
    }

    private static Stream<byte[]> files() {
        Path corpus = data().resolve("corpus");
        if (!Files.isDirectory(corpus)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(corpus)) {
            List<Path> pages = found.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            int step = Math.max(1, pages.size() / PAGES);
            List<byte[]> contents = new ArrayList<>();
            for (int i = 0; i < pages.size(); i += step) {
                byte[] content = Files.readAllBytes(pages.get(i));
                if (content.length <= LONGEST) {
                    contents.add(content);
                }
            }
            return contents.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> payloads(String... kinds) {
        Path attacks = data().resolve("attacks");
        if (!Files.isDirectory(attacks)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(attacks)) {
            List<String> payloads = new ArrayList<>();
            for (Path file : found.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && Stream.of(kinds).anyMatch(name::startsWith)) {
                    JSON.readTree(file.toFile()).forEach(vector -> payload(vector, payloads));
                }
            }
            return payloads.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void payload(JsonNode vector, List<String> payloads) {
        if (vector.isTextual()) {
            payloads.add(vector.textValue());
        } else if (vector.path("payload").isTextual()) {
            payloads.add(vector.path("payload").textValue());
        } else if (vector.path("input").isTextual()) {
            payloads.add(vector.path("input").textValue());
        } else if (vector.path("payload_b64").isTextual()) {
            byte[] bytes = Base64.getDecoder().decode(vector.path("payload_b64").textValue());
            payloads.add(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static Path data() {
        String told = System.getProperty("isomer.testdata");
        return told != null ? Path.of(told) : Path.of("../../shared").toAbsolutePath();
    }
}
