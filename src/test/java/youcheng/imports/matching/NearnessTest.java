package youcheng.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances are right, and whatever is near shares a key, so that no candidate is missed. */
class NearnessTest {

    @ParameterizedTest
    @CsvSource({
        "kyiv, kyiv, 0",
        "cologne, colonge, 1",
        "gyeonggi, gyeongi, 1",
        "kiev, kyiv, 2",
        "hebei, hubei, 1",
        "bonn, berlin, 3"
    })
    void lettersThatDifferAreCounted(String one, String other, int distance) {
        assertThat(Nearness.distance(one, other, 2)).isEqualTo(distance);
        assertThat(Nearness.distance(other, one, 2)).isEqualTo(distance);
    }

    @Test
    void whateverIsWithinTwoLettersSharesAKey() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String name = word(random, 9 + random.nextInt(8));
            String slip = slip(random, slip(random, name));
            Set<String> keys = new HashSet<>(Nearness.leftOut(name, 2));
            keys.retainAll(Nearness.leftOut(slip, 2));

            assertThat(keys).as(name + " " + slip).isNotEmpty();
        }
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < length; at++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static String slip(Random random, String word) {
        int at = random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "x" + word.substring(at + 1);
            default -> word.substring(0, at) + "x" + word.substring(at);
        };
    }
}
