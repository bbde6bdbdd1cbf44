package dev.isomer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttributesTest {
    private final Attributes attributes = Attributes.of("lang", "ms", "id", "top");

    @Test
    void areEqualInAnyOrder() {
        assertThat(attributes).isEqualTo(Attributes.of("id", "top", "lang", "ms"));
        assertThat(attributes).hasSameHashCodeAs(Attributes.of("id", "top", "lang", "ms"));
        assertThat(attributes).isNotEqualTo(Attributes.of("id", "top"));
        assertThat(attributes).isNotEqualTo(Attributes.of("id", "ms", "lang", "top"));
    }

    @Test
    void keepTheirOrder() {
        assertThat(attributes.with("lang", "ta")).hasToString("lang=\"ta\" id=\"top\"");
        assertThat(attributes.with("dir", "rtl")).hasToString("lang=\"ms\" id=\"top\" dir=\"rtl\"");
        assertThat(attributes.without("lang")).hasToString("id=\"top\"");
    }

    @Test
    void anAbsentOneIsNull() {
        assertThat(attributes.get("id")).isEqualTo("top");
        assertThat(attributes.get("title")).isNull();
        assertThat(attributes.without("title")).isSameAs(attributes);
    }

    @Test
    void wrongNamesAreRefused() {
        assertThatThrownBy(() -> Attributes.of("a b", "x")).hasMessageContaining("\"a b\"");
        assertThatThrownBy(() -> Attributes.of("id", "x", "id", "y")).hasMessageContaining("\"id\" is given twice");
        assertThatThrownBy(() -> Attributes.of("id")).hasMessageContaining("\"id\" has no value");
    }
}
