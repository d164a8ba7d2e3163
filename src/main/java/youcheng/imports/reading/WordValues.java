package youcheng.imports.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import youcheng.base.Languages;
import youcheng.base.SearchText;

/**
 * Reads words of our own: what the portal calls its kinds and states in either language, and their names in code.
 *
 * @param <E> what the words mean
 */
public final class WordValues<E extends Enum<E>> {

    private final Map<String, List<E>> byWord = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();

    /** A reader of the constants of this type, whose word in a language this gives. */
    public WordValues(Class<E> type, BiFunction<E, Locale, String> word) {
        for (E constant : type.getEnumConstants()) {
            add(constant.name(), constant);
            Languages.ALL.forEach(language -> add(word.apply(constant, language), constant));
            said.add(word.apply(constant, Languages.CHINESE) + " (" + word.apply(constant, Languages.ENGLISH) + ")");
        }
    }

    private void add(String word, E constant) {
        List<E> with = byWord.computeIfAbsent(SearchText.of(word), unused -> new ArrayList<>());
        if (!with.contains(constant)) {
            with.add(constant);
        }
    }

    /** What this text means; where it means nothing here, the words that are known are said. */
    public ReadValue<E> read(String text) {
        if (text.isBlank()) {
            return ReadValue.nothing();
        }
        List<E> found = byWord.getOrDefault(SearchText.of(text), List.of());
        if (found.size() == 1) {
            return ReadValue.of(found.getFirst());
        }
        return found.isEmpty()
                ? ReadValue.problem("imports.value.noWord", text, String.join(", ", said))
                : ReadValue.question(found, "imports.value.whichWord", text);
    }
}
