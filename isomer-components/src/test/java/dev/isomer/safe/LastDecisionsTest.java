package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LastDecisionsTest {

    @Test
    void eachDecisionIsThatOfTheJudge() {
        LastDecisions<String> decisions = new LastDecisions<>(text -> "judged " + text);
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String text = Integer.toString(random.nextInt(2000), 36);
            assertThat(decisions.of(text)).isEqualTo("judged " + text);
        }
        assertThat(decisions.of("aw")).isEqualTo("judged aw");
        assertThat(decisions.of("c9")).isEqualTo("judged c9"); // has the same hash
    }

    @Test
    void theLastAreKeptUnlessTheyAreLong() {
        List<String> asked = new ArrayList<>();
        LastDecisions<Integer> decisions = new LastDecisions<>(text -> {
            asked.add(text);
            return text.length();
        });
        String longText = "x".repeat(257);
        for (int i = 0; i < 3; i++) {
            assertThat(decisions.of("/about/")).isEqualTo(7);
            assertThat(decisions.of(longText)).isEqualTo(257);
        }
        assertThat(asked).containsExactly("/about/", longText, longText, longText);
    }
}
