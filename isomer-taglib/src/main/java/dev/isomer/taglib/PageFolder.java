package dev.isomer.taglib;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where page files lie: in the WAR, packed or not, or in a folder outside. */
interface PageFolder {

    /** A file of a path that has been found to stay inside. */
    File file(String src) throws IOException, PageFileException;

    /** A page file. */
    interface File {
        long modified() throws IOException;

        byte[] bytes() throws IOException;
    }

    static PageFolder of(ServletContext application, String folder) throws PageFileException {
        String base = folder.endsWith("/") ? folder : folder + "/";
        if (base.startsWith("/") && application.getResourcePaths(base) != null) {
            return src -> inWar(application, base + src);
        }
        Path outside = outside(folder);
        return src -> inFolder(outside, src);
    }

    private static Path outside(String folder) throws PageFileException {
        try {
            Path path = Path.of(folder);
            if (path.isAbsolute() && Files.isDirectory(path)) {
                return path.toRealPath();
            }
        } catch (IOException | InvalidPathException e) {
            throw new PageFileException("the context parameter isomer.pages to name a readable folder, not \"" + folder
                    + "\": " + e.getMessage());
        }
        throw new PageFileException("the context parameter isomer.pages to name a folder of the WAR such as "
                + "/WEB-INF/pages/ or an absolute one outside, not \"" + folder + "\", which does not exist");
    }

    private static File inWar(ServletContext application, String path) throws IOException, PageFileException {
        URL url = application.getResource(path);
        if (url == null) {
            throw new PageFileException("a file of the WAR; there is no " + path);
        }
        return new WarFile(url);
    }

    private static File inFolder(Path folder, String src) throws IOException, PageFileException {
        Path path = folder.resolve(src);
        if (!Files.isRegularFile(path)) {
            throw new PageFileException("a file below the folder isomer.pages; there is none of this name");
        }
        if (!path.toRealPath().startsWith(folder)) {
            throw new PageFileException(
                    "a file below the folder isomer.pages; this one is a link that leads out of it");
        }
        return new OutsideFile(path);
    }

    /** A file of the WAR. */
    record WarFile(URL url) implements File {
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

    /** A file outside the WAR. */
    record OutsideFile(Path path) implements File {
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
