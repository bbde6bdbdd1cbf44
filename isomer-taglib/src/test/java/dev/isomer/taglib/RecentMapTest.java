package dev.isomer.taglib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentMapTest {

    @Test
    void forgetsWhatWasUsedLongestAgo() {
        RecentMap<String, Integer> map = new RecentMap<>(2);
        map.put("a", 1);
        map.put("b", 2);
        assertThat(map.get("a")).isEqualTo(1);
        map.put("c", 3);
        assertThat(map.get("b")).isNull();
        assertThat(map.get("a")).isEqualTo(1);
        assertThat(map.get("c")).isEqualTo(3);
    }

    @Test
    void neverHoldsMoreThanItsBound() {
        RecentMap<Integer, Integer> map = new RecentMap<>(10);
        for (int i = 0; i < 1000; i++) {
            map.put(i, i);
        }
        long held = java.util.stream.IntStream.range(0, 1000)
                .filter(i -> map.get(i) != null)
                .count();
        assertThat(held).isEqualTo(10);
    }

    @Test
    void replacesAValue() {
        RecentMap<String, Integer> map = new RecentMap<>(2);
        map.put("a", 1);
        map.put("a", 2);
        assertThat(map.get("a")).isEqualTo(2);
    }
}
