package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextCharacterTest {
    private final NextCharacter lineFeed = new NextCharacter("a\nb\nc", '\n');

    @Test
    void findsThePlaceItselfAndWhatFollows() {
        assertThat(lineFeed.from(0)).isEqualTo(1);
        assertThat(lineFeed.from(1)).isEqualTo(1);
        assertThat(lineFeed.from(2)).isEqualTo(3);
    }

    @Test
    void givesTheEndWhereNoneFollows() {
        assertThat(lineFeed.from(4)).isEqualTo(5);
        assertThat(lineFeed.from(5)).isEqualTo(5);
    }

    @Test
    void goesBack() {
        assertThat(lineFeed.from(4)).isEqualTo(5);
        assertThat(lineFeed.from(2)).isEqualTo(3);
        assertThat(lineFeed.from(0)).isEqualTo(1);
    }
}
