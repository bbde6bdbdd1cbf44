package dev.isomer.benchmarks.load;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.page.Page;
import java.io.IOException;
import java.io.OutputStream;

/** What the library renders: a block or a page. */
public interface Content {
    void render(Isomer isomer, OutputStream out) throws IOException;

    String render(Isomer isomer);

    void render(Isomer isomer, Appendable out) throws IOException;

    static Content of(Block block) {
        return new Content() {
            @Override
            public void render(Isomer isomer, OutputStream out) throws IOException {
                isomer.render(block, out);
            }

            @Override
            public String render(Isomer isomer) {
                return isomer.render(block);
            }

            @Override
            public void render(Isomer isomer, Appendable out) throws IOException {
                isomer.render(block, out);
            }
        };
    }

    static Content of(Page page) {
        return new Content() {
            @Override
            public void render(Isomer isomer, OutputStream out) throws IOException {
                isomer.render(page, out);
            }

            @Override
            public String render(Isomer isomer) {
                return isomer.render(page);
            }

            @Override
            public void render(Isomer isomer, Appendable out) throws IOException {
                isomer.render(page, out);
            }
        };
    }
}
