package dev.isomer.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameMapTest {

    @Test
    void itAnswersAsTheMapThatItIsMadeOf() {
        Random random = new Random(5);
        for (int size = 0; size < 200; size++) {
            Map<String, Integer> twin = new HashMap<>();
            for (int i = 0; i < size; i++) {
                twin.put(Integer.toString(random.nextInt(1000), 36), i);
            }
            NameMap<Integer> map = NameMap.of(twin);
            for (int i = 0; i < 1000; i++) {
                String name = Integer.toString(i, 36);
                assertThat(map.get(name)).isEqualTo(twin.get(name));
                assertThat(map.has(name)).isEqualTo(twin.containsKey(name));
            }
            assertThat(map.entries()).isEqualTo(twin);
        }
    }

    @Test
    void namesWithEqualHashesAreToldApart() {
        NameMap<Boolean> names = NameMap.of(Set.of("aw", "x"));
        assertThat("aw").hasSameHashCodeAs("c9");
        assertThat(names.has("aw")).isTrue();
        assertThat(names.has("c9")).isFalse();
    }
}
