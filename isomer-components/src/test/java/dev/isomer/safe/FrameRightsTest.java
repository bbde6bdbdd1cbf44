package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameRightsTest {

    @Test
    void rightsAreAttributes() {
        FrameRights rights = FrameRights.sandboxed("allow-scripts")
                .and("allow-forms", "allow-scripts")
                .allowing("geolocation", "web-share");

        assertThat(rights.sandbox()).isEqualTo("allow-scripts allow-forms");
        assertThat(rights.allow()).isEqualTo("geolocation; web-share");
        assertThat(rights).hasToString("sandbox=\"allow-scripts allow-forms\" allow=\"geolocation; web-share\"");
    }

    @Test
    void noneAtAllIsTheStrictestSandbox() {
        assertThat(FrameRights.sandboxed().sandbox()).isEmpty();
        assertThat(FrameRights.sandboxed().allow()).isEmpty();
    }

    @Test
    void theStandardDoesNotLeaveThePage() {
        assertThat(FrameRights.standard().sandbox()).contains("allow-scripts").doesNotContain("top-navigation");
        assertThat(FrameRights.standard()).isNotEqualTo(FrameRights.standard().allowing("camera"));
        assertThat(FrameRights.standard())
                .hasSameHashCodeAs(FrameRights.standard().and("allow-scripts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "allow-everything", "ALLOW-SCRIPTS", "allow-scripts allow-forms", "allow-top-navigation"})
    void aWrongRightIsNamed(String right) {
        assertThatThrownBy(() -> FrameRights.sandboxed(right))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + right + "\"")
                .hasMessageContaining("allow-scripts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "camera *", "camera;microphone", "Camera", "camera\"'"})
    void aWrongFeatureIsNamed(String feature) {
        assertThatThrownBy(() -> FrameRights.standard().allowing(feature))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + feature + "\"");
    }
}
