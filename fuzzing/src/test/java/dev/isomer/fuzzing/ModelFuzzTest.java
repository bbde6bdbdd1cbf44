package dev.isomer.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.Profile;
import dev.isomer.page.FrontMatter;
import dev.isomer.page.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages built by code: rendered without anything that runs, and found again in what is written and rendered. */
class ModelFuzzTest {
    private static final Isomer ISOMER = Isomer.standard();
    private static final Isomer SOURCE = ISOMER.with(Profile.SOURCE);

    static Stream<byte[]> seeds() {
        return Seeds.vectors(Seeds::script, "html-patt", "url-", "text-blns", "html-blns");
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20m")
    void roundTrip(byte[] script) {
        Page page;
        try {
            page = page(new ModelMaker(script));
        } catch (IllegalArgumentException e) {
            return; // a builder has refused it
        }
        ActiveContent.refuse(ISOMER.render(page), true);
        String rendered = SOURCE.render(page);
        ActiveContent.refuse(rendered, true);
        Expect.equal(SOURCE.render(ISOMER.readBody(rendered).page()), rendered, "rendered, read and rendered");

        String file = ISOMER.write(page);
        Page read = ISOMER.read(file).page();
        Expect.equal(read.frontMatter(), page.frontMatter(), "front matter of " + file);
        Expect.equal(ISOMER.writeCanonical(read), file, "written, read and written");
    }

    private static Page page(ModelMaker maker) {
        FrontMatter frontMatter = FrontMatter.empty()
                .with("title", maker.text())
                .with("permalink", "/p/")
                .with("description", maker.text())
                .with("variant", "tiptap");
        List<Block> blocks = maker.blocks();
        return Page.of(frontMatter, blocks);
    }
}
