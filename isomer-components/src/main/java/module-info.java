/**
 * The blocks of Isomer pages as Java objects, with HTML renderers, and a reader and writer of page files.
 *
 * <p>JSP authors need {@code isomer-taglib} only, which brings this module along.
 */
module dev.isomer {
    requires transitive org.jsoup;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;
    requires static org.commonmark;
    requires static org.commonmark.ext.gfm.tables;

    exports dev.isomer;
    exports dev.isomer.block;
    exports dev.isomer.block.accordion;
    exports dev.isomer.block.card;
    exports dev.isomer.block.iframe;
    exports dev.isomer.block.image;
    exports dev.isomer.block.markdown;
    exports dev.isomer.block.prose;
    exports dev.isomer.block.quote;
    exports dev.isomer.diagnostic;
    exports dev.isomer.html;
    exports dev.isomer.page;
    exports dev.isomer.safe;
}
