package dev.isomer.attacks;

import java.security.SecureRandom;
import java.util.List;

/** The page on which outputs stand: each in a {@code div} that holds the output's place and, after it, a sentinel. */
final class Batch {
    /** The attribute of places and sentinels; no output can know it. */
    static final String MARK = "m" + Long.toHexString(new SecureRandom().nextLong());

    private Batch() {}

    /** The same page without anything to be seen, for texts that would need every font there is. */
    static String unseen(List<Output> outputs) {
        return page(outputs).replaceFirst("<body>", "<body hidden>");
    }

    static String page(List<Output> outputs) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        for (int i = 0; i < outputs.size(); i++) {
            String mark = " " + MARK + "=\"" + i + "\">";
            page.append("<div").append(mark);
            page.append("<div").append(mark).append(outputs.get(i).html()).append("</div>");
            page.append("<span").append(mark).append("sentinel</span></div>");
        }
        return page.append("</body></html>").toString();
    }
}
