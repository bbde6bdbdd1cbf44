package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\t", "\0", "\ud800", "x\udc00-"})
    void aPrefixThatNoIdCanHoldIsRefused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.standard().withIdPrefix(prefix))
                .withMessageContaining("idPrefix is \"" + prefix + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "faq-", "常-", "\ud83c\udf31-"})
    void anyOtherIsTaken(String prefix) {
        assertThat(RenderOptions.standard().withIdPrefix(prefix).idPrefix()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void aLevelThatNoHeadingHasIsRefused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenderOptions.standard().withHeadingLevel(level))
                .withMessageContaining("headingLevel is " + level);
    }
}
