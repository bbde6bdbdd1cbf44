package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockClassTest {
    private static final BlockClass CARD = BlockClass.of("card");

    @ParameterizedTest
    @CsvSource({
        "card, ''",
        "card wide, wide",
        "card wide tall, wide tall",
        "wide card, wide card",
        "card wide card, card wide card",
        "'card ', 'card '",
        "'card  wide', 'card  wide'",
        "'wide\ncard', 'wide\ncard'",
    })
    void furtherClassesAreThoseBehindItOrElseAll(String classes, String further) {
        assertThat(CARD.further(new Element("div").attr("class", classes))).isEqualTo(further);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "card-grid", "my-card", "Card", "wide\u00a0card"})
    void anotherClassIsNone(String classes) {
        assertThat(CARD.further(new Element("div").attr("class", classes))).isNull();
    }

    @Test
    void anElementWithoutClassesHasNone() {
        assertThat(CARD.further(new Element("div"))).isNull();
    }
}
