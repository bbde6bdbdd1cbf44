package dev.isomer.attacks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;

/** What outputs may hold, by the judge's own list. */
final class AllowedMarkup {
    /** Page content as visitors get it. */
    static final AllowedMarkup WEB = read("page-content.json", false);
    /** Page content with the styles of the CMS. */
    static final AllowedMarkup SOURCE = read("page-content.json", true);
    /** What strangers may write. */
    static final AllowedMarkup UNTRUSTED = read("untrusted.json", false);

    private final JsonObject json;
    private final List<String> frames;

    private AllowedMarkup(JsonObject json) {
        this.json = json;
        this.frames = json.getAsJsonArray("frames").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static AllowedMarkup read(String resource, boolean style) {
        JsonObject json = JsonParser.parseString(Resources.text(resource)).getAsJsonObject();
        json.addProperty("style", style);
        return new AllowedMarkup(json);
    }

    /** For the script that judges in the page. */
    JsonObject json() {
        return json;
    }

    /** Whether a frame may be filled from a URL. */
    boolean allowsFrame(String url) {
        String https = "https://";
        if (!url.startsWith(https)) {
            return false;
        }
        String authority = url.substring(https.length()).split("[/?#]", 2)[0].toLowerCase(Locale.ROOT);
        return frames.stream()
                .anyMatch(
                        host -> host.startsWith("*.") ? authority.endsWith(host.substring(1)) : authority.equals(host));
    }
}
