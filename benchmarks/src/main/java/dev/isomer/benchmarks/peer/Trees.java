package dev.isomer.benchmarks.peer;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** HTML as one parser would write it, whatever references it has and whatever white space stands between its tags. */
final class Trees {
    private Trees() {}

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        List<TextNode> texts = document.body().nodeStream(TextNode.class).toList();
        texts.stream().filter(TextNode::isBlank).forEach(TextNode::remove);
        return document.body().html();
    }
}
