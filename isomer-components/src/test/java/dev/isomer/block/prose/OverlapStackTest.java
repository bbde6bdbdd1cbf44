package dev.isomer.block.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isomer.Isomer;
import dev.isomer.block.Block;
import dev.isomer.block.BlockReader;
import dev.isomer.block.BlockType;
import dev.isomer.block.NodeCursor;
import dev.isomer.block.ReadContext;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that overlap are read with as little stack as others. */
class OverlapStackTest {
    record Rule() implements Block {}

    private static final class Probe implements BlockReader<Rule> {
        private int elements;
        private long calls;

        @Override
        public Set<String> elements() {
            return Set.of("hr");
        }

        @Override
        public Rule read(NodeCursor cursor, ReadContext context) {
            elements = cursor.element().parents().size();
            calls = StackWalker.getInstance().walk(Stream::count);
            return null;
        }
    }

    private static Probe probe(String html) {
        Probe probe = new Probe();
        BlockType<Rule> type = BlockType.builder("rule", Rule.class)
                .reader(probe)
                .renderer((rule, out, context) -> {})
                .build();
        Isomer.builder().blockType(type).build().readBody(html);
        return probe;
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<h2><code></h2><details>", "<p><b></p><ul><li>"})
    void callsGrowWithTheElementsAlike(String tags) {
        Probe few = probe(tags.repeat(5) + "<hr>");
        Probe more = probe(tags.repeat(20) + "<hr>");

        assertThat(more.elements).isGreaterThan(few.elements + 10);
        assertThat(more.calls - few.calls).isLessThanOrEqualTo(4L * (more.elements - few.elements));
    }
}
