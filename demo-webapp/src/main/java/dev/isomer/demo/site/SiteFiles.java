package dev.isomer.demo.site;

import java.io.IOException;
import java.util.List;

/** The files of a site, wherever they are kept. */
public interface SiteFiles {

    /** The text of a file, whose path is relative to the site's folder. */
    String read(String path) throws IOException;

    /** The sorted names of what stands in a folder (empty for the site's own), folders ending with a slash. */
    List<String> list(String folder) throws IOException;
}
