package dev.isomer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringTableTest {

    @Test
    void aStringIsAddedOnce() {
        StringTable table = new StringTable();
        assertThat(table.add("about")).isTrue();
        assertThat(table.add("about")).isFalse();
        assertThat(table.add(new String("about"))).isFalse();
        assertThat(table.add("")).isTrue();
        assertThat(table.add("")).isFalse();
    }

    @Test
    void itIsASetOfAnySize() {
        Random random = new Random(3);
        for (int size : List.of(1, 31, 32, 33, 34, 500)) {
            StringTable table = new StringTable();
            Set<String> twin = new HashSet<>();
            for (int i = 0; i < 4 * size; i++) {
                String text = "id-" + random.nextInt(size);
                assertThat(table.add(text)).isEqualTo(twin.add(text));
            }
        }
    }

    @Test
    void stringsMadeToCollideAreToldApart() {
        List<String> colliding = IntStream.range(0, 1 << 10)
                .mapToObj(i -> String.format("%10s", Integer.toBinaryString(i))
                        .replace('1', 'x')
                        .replace("x", "c9")
                        .replace("0", "aw")
                        .replace(" ", "aw"))
                .toList();
        assertThat(colliding.stream().map(String::hashCode).distinct()).hasSize(1);

        StringTable table = new StringTable();
        assertThat(colliding).allMatch(table::add).noneMatch(table::add);
    }
}
