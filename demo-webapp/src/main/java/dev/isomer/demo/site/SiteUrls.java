package dev.isomer.demo.site;

import java.util.regex.Pattern;

/** The addresses that a site's data may hold: paths of the site, and web or mail addresses elsewhere. */
final class SiteUrls {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?://|mailto:)[^\\s\\\\\\p{Cntrl}]+");

    private SiteUrls() {}

    static boolean leadsOut(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    static String requireUrl(DataMap data, String key) {
        String url = data.text(key);
        if (!PATH.matcher(url).matches() && !ELSEWHERE.matcher(url).matches()) {
            throw data.error(key, "must start with /, https://, http:// or mailto: and hold no blanks: " + url);
        }
        return url;
    }

    static void requirePath(String file, String key, String path) {
        if (!PATH.matcher(path).matches()) {
            throw new SiteDataException(file, key, "must be a path that starts with / and holds no blanks: " + path);
        }
    }
}
