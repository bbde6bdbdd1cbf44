package dev.isomer.taglib;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where page files lie: in the WAR, packed or not, or in a folder outside. */
interface PageFolder {

    /** A file of a path that has been found to stay inside. */
    File file(String src) throws IOException, PageFileException;

    /** A page file. */
    interface File {
        long modified() throws IOException;

        byte[] bytes() throws IOException;
    }

    static PageFolder of(ServletContext application, String folder) {
        String base = folder.endsWith("/") ? folder : folder + "/";
        if (base.startsWith("/") && isInWar(application, base)) {
            return src -> inWar(application, base, src);
        }
        Path outside = outside(folder);
        return src -> inFolder(outside, src);
    }

    /** Of a folder that does not exist, some containers give null and others an empty set. */
    private static boolean isInWar(ServletContext application, String base) {
        Set<String> paths = application.getResourcePaths(base);
        return paths != null && !paths.isEmpty();
    }

    private static Path outside(String folder) {
        try {
            Path path = Path.of(folder);
            if (path.isAbsolute() && Files.isDirectory(path)) {
                return path.toRealPath();
            }
            throw unusable(folder, null);
        } catch (IOException | InvalidPathException e) {
            throw unusable(folder, e);
        }
    }

    private static IllegalStateException unusable(String folder, @Nullable Exception cause) {
        return new IllegalStateException(
                "The context parameter isomer.pages is \"" + folder + "\"; allowed: a folder of the WAR such as"
                        + " /WEB-INF/pages/ that holds files, or the absolute path of a folder outside",
                cause);
    }

    private static File inWar(ServletContext application, String base, String src)
            throws IOException, PageFileException {
        URL url = application.getResource(base + src);
        if (url == null) {
            throw new PageFileException("a file of the WAR; there is no " + base + src);
        }
        return url.getProtocol().equals("file") ? unpacked(url, src) : new PackedFile(url);
    }

    private static File unpacked(URL url, String src) throws IOException, PageFileException {
        String up = "../".repeat(src.split("/").length);
        Path folder = Path.of(URI.create(url.toString())).resolve(up).normalize();
        return inFolder(folder.toRealPath(), src);
    }

    private static File inFolder(Path folder, String src) throws IOException, PageFileException {
        Path path = child(folder, src);
        if (path == null || !Files.isRegularFile(path)) {
            throw new PageFileException("a file below the folder isomer.pages; there is none of this name");
        }
        if (!path.toRealPath().startsWith(folder)) {
            throw new PageFileException(
                    "a file below the folder isomer.pages; this one is a link that leads out of it");
        }
        return new PlainFile(path);
    }

    private static @Nullable Path child(Path folder, String src) {
        try {
            return folder.resolve(src);
        } catch (InvalidPathException e) {
            return null; // a name that no file can have here
        }
    }

    /** A file of a WAR that is not unpacked. */
    record PackedFile(URL url) implements File {
        @Override
        public long modified() throws IOException {
            URLConnection connection = open();
            try (InputStream in = connection.getInputStream()) {
                return in == null ? 0 : connection.getLastModified();
            }
        }

        @Override
        public byte[] bytes() throws IOException {
            try (InputStream in = open().getInputStream()) {
                return in.readAllBytes();
            }
        }

        private URLConnection open() throws IOException {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            return connection;
        }
    }

    /** A file of the file system. */
    record PlainFile(Path path) implements File {
        @Override
        public long modified() throws IOException {
            return Files.getLastModifiedTime(path).toMillis();
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(path);
        }
    }
}
