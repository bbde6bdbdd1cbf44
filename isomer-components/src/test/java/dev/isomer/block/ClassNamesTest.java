package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

    @Test
    void keepsTheOrderAndEachNameOnce() {
        assertThat(ClassNames.of(Jsoup.parse("<p class=' b\n a  b\t'>").expectFirst("p")))
                .containsExactly("b", "a");
    }

    @Test
    void takesOneNameWithAndWithoutSpace() {
        assertThat(ClassNames.of(Jsoup.parse("<p class='b'>").expectFirst("p"))).containsExactly("b");
        assertThat(ClassNames.of(Jsoup.parse("<p class=' b '>").expectFirst("p")))
                .containsExactly("b");
    }

    @Test
    void givesNoneWhereNoneIsNamed() {
        assertThat(ClassNames.of(Jsoup.parse("<p id=a>").expectFirst("p"))).isEmpty();
        assertThat(ClassNames.of(Jsoup.parse("<p class=' '>").expectFirst("p"))).isEmpty();
    }
}
