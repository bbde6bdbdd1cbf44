package dev.isomer.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineMapTest {

    @Test
    void everyLineEndCounts() {
        LineMap map = new LineMap("a\nb\r\nc\rd");
        assertThat(map.position(0)).hasToString("1:1");
        assertThat(map.position(2)).hasToString("2:1");
        assertThat(map.position(3)).hasToString("2:2");
        assertThat(map.position(5)).hasToString("3:1");
        assertThat(map.position(7)).hasToString("4:1");
        assertThat(map.position(8)).hasToString("4:2");
    }

    @Test
    void outsideTheTextIsAnError() {
        assertThatThrownBy(() -> new LineMap("abc").position(4)).hasMessageContaining("offset 4");
    }

    @Test
    void aDiagnosticSaysPlaceCodeAndHint() {
        Diagnostic diagnostic = Diagnostic.warning("card-without-title", "A card has no title.", "Give it one");
        assertThat(diagnostic.at(new SourcePosition(10, 3, 5)))
                .hasToString("3:5 warning card-without-title: A card has no title. (Give it one)");
        assertThat(diagnostic).hasToString("warning card-without-title: A card has no title. (Give it one)");
    }
}
