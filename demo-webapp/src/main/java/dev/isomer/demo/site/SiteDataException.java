package dev.isomer.demo.site;

/** A site's data cannot be used: names the file and the key that need a repair. */
public final class SiteDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String key;

    public SiteDataException(String file, String key, String problem) {
        super(file + ": " + (key.isEmpty() ? "" : key + " ") + problem);
        this.file = file;
        this.key = key;
    }

    public SiteDataException(String file, String problem, Exception cause) {
        this(file, "", problem);
        initCause(cause);
    }

    public String getFile() {
        return file;
    }

    /** The key's path in the file, such as {@code links[2].title}; empty when the whole file is meant. */
    public String getKey() {
        return key;
    }
}
