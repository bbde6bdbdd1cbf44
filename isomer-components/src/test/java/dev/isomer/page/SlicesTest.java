package dev.isomer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlicesTest {

    @Test
    void agreesWithAnIdentityHashMap() {
        Random random = new Random(7);
        Object[] parts = random.ints(2_000).mapToObj(i -> new String("equal")).toArray();
        Slices slices = new Slices();
        Map<Object, Slice> twin = new IdentityHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            Object part = parts[random.nextInt(parts.length)];
            Slice slice = new Slice(i, i + 1, i + 2, i + 3);
            slices.put(part, slice);
            twin.put(part, slice);
            if (i % 500 == 0) {
                for (Object other : parts) {
                    assertThat(slices.get(other)).isEqualTo(twin.get(other));
                }
            }
        }
        for (Object part : parts) {
            assertThat(slices.get(part)).isEqualTo(twin.get(part));
        }
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(new Slices().get("part")).isNull();
    }
}
