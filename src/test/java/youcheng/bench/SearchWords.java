package youcheng.bench;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words in Chinese and English out of which texts are made: the same ones in every run, a few of them in most texts. */
final class SearchWords {

    private static final int WORDS = 20_000;

    /** Almost all of the 3,755 common characters stand in these rows of GB 2312. */
    private static final int FIRST_ROW = 0xB0;

    private static final int LAST_ROW = 0xD6;
    private static final int FIRST_PLACE = 0xA1;
    private static final int PLACES = 94;
    private static final String[] SYLLABLES = {
        "ba", "ker", "lo", "min", "ta", "ver", "son", "di", "gra", "pol", "en", "mar", "ti", "sho", "ur", "win"
    };

    private final Random random = new Random(1);
    private final String characters = characters();
    private final String[] chinese = words(this::chineseWord);
    private final String[] english = words(this::englishWord);

    private static String characters() {
        ByteBuffer all = ByteBuffer.allocate((LAST_ROW - FIRST_ROW + 1) * PLACES * 2);
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int place = 0; place < PLACES; place++) {
                all.put((byte) row).put((byte) (FIRST_PLACE + place));
            }
        }
        return Charset.forName("GB2312").decode(all.flip()).toString();
    }

    private static String[] words(Supplier<String> word) {
        return Stream.generate(word).distinct().limit(WORDS).toArray(String[]::new);
    }

    private String chineseWord() {
        return drawn(random.nextInt(3) == 0 ? 3 : 2, () -> character(random.nextInt(characters.length())), "");
    }

    private String englishWord() {
        return drawn(2 + random.nextInt(3), () -> SYLLABLES[random.nextInt(SYLLABLES.length)], "");
    }

    private String character(int place) {
        return characters.substring(place, place + 1);
    }

    /** The Chinese word at this place, from 0: the further behind, the rarer. */
    String chinese(int place) {
        return chinese[place % WORDS];
    }

    /** The English word at this place, from 0: the further behind, the rarer. */
    String english(int place) {
        return english[place % WORDS];
    }

    /** So many Chinese words in a row, with commas and full stops. */
    String chineseText(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(word -> chinese[place()] + (word % 9 == 8 ? "。" : word % 4 == 3 ? "，" : ""))
                .collect(Collectors.joining());
    }

    /** So many English words in a row. */
    String englishText(int howMany) {
        return drawn(howMany, () -> english[place()], " ");
    }

    /** A place for a title, where every word is as frequent as any other. */
    int even() {
        return random.nextInt(WORDS);
    }

    private int place() {
        double drawn = random.nextDouble();
        return (int) (WORDS * drawn * drawn * drawn);
    }

    private static String drawn(int howMany, Supplier<String> part, String between) {
        return Stream.generate(part).limit(howMany).collect(Collectors.joining(between));
    }
}
