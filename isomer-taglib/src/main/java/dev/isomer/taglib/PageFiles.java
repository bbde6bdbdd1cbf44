package dev.isomer.taglib;

import dev.isomer.Isomer;
import dev.isomer.page.Page;
import dev.isomer.page.PageReading;
import jakarta.servlet.ServletContext;
import jakarta.servlet.jsp.PageContext;
import java.io.IOException;

/** The page files of the application: read once, and again when a file has changed. */
final class PageFiles {
    private static final String ATTRIBUTE = PageFiles.class.getName();
    private static final String PARAMETER = "isomer.pages";
    private static final String USUAL_FOLDER = "/WEB-INF/pages/";
    private static final int ENTRIES = 200;

    private final PageFolder folder;
    private final RecentMap<Key, Entry> cache = new RecentMap<>(ENTRIES);

    private record Key(Object types, String src) {}

    private record Entry(long modified, Page page) {}

    private PageFiles(PageFolder folder) {
        this.folder = folder;
    }

    static PageFiles of(PageContext context) {
        if (context.getAttribute(ATTRIBUTE, PageContext.APPLICATION_SCOPE) instanceof PageFiles known) {
            return known;
        }
        ServletContext application = context.getServletContext();
        String told = application.getInitParameter(PARAMETER);
        PageFiles made = new PageFiles(PageFolder.of(application, told == null ? USUAL_FOLDER : told));
        context.setAttribute(ATTRIBUTE, made, PageContext.APPLICATION_SCOPE);
        return made;
    }

    Page page(String src, Isomer isomer) throws IOException, PageFileException {
        requireInside(src);
        PageFolder.File file = folder.file(src);
        Key key = new Key(isomer.blockTypes(), src);
        long modified = file.modified(); // before it is read: a change meanwhile is seen at the next request
        Entry known = cache.get(key);
        if (known != null && known.modified == modified) {
            return known.page;
        }
        PageReading reading = isomer.read(file.bytes());
        reading.diagnostics().forEach(isomer.options().diagnostics());
        cache.put(key, new Entry(modified, reading.page()));
        return reading.page();
    }

    private static void requireInside(String src) throws PageFileException {
        boolean odd = src.isEmpty()
                || src.startsWith("/")
                || src.indexOf('\\') >= 0
                || src.indexOf(0) >= 0
                || src.indexOf('%') >= 0;
        if (odd || hasOddSegment(src)) {
            throw new PageFileException("a path below the folder " + PARAMETER
                    + " such as \"about/Team.md\", without \"..\", leading slash, backslash or percent sign");
        }
    }

    private static boolean hasOddSegment(String src) {
        for (String segment : src.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
