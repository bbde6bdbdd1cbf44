package dev.isomer.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.isomer.Isomer;
import dev.isomer.benchmarks.load.Load;
import dev.isomer.benchmarks.load.Loads;
import dev.isomer.benchmarks.peer.library.LibraryPeer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {
    @ParameterizedTest
    @ValueSource(strings = {"cards", "accordion", "page"})
    void allGiveWhatTheLibraryGives(String load) throws IOException {
        SameOutput.require(Loads.named(load), Peers.all());
    }

    @Test
    void aDifferenceIsToldWithItsPlace() {
        Load load = Loads.named("cards");
        assertThatIllegalStateException()
                .isThrownBy(() -> SameOutput.require(load, List.of(new Changing("R&amp;D", "R&D", false))))
                .withMessageContaining("changing gives something else for cards as bytes at character")
                .withMessageContaining("Card 0 R&D");
    }

    @Test
    void aTreeMayEscapeOtherCharactersAndNoMore() throws IOException {
        Load load = Loads.named("cards");
        SameOutput.require(load, List.of(new Changing("Card", "&#67;ard", true)));
        assertThatIllegalStateException()
                .isThrownBy(() -> SameOutput.require(load, List.of(new Changing("Card", "&#68;ard", true))));
    }

    @Test
    void everyLoadHasTextToEscapeAndTextThatIsNotAscii() {
        for (Load load : Loads.all()) {
            String html = load.content().render(Isomer.standard());
            assertThat(html).contains("&amp;");
            assertThat(html.chars()).anyMatch(c -> c > 0xff);
        }
    }

    /** The library, whose output is changed at one place. */
    private record Changing(String from, String to, boolean isComparedAsTree) implements Peer {
        @Override
        public String name() {
            return "changing";
        }

        @Override
        public void render(Load load, OutputStream out) throws IOException {
            out.write(render(load).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String render(Load load) throws IOException {
            return LibraryPeer.source().render(load).replace(from, to);
        }

        @Override
        public void render(Load load, Writer out) throws IOException {
            out.write(render(load));
        }
    }
}
