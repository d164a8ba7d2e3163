package youcheng.imports.targets;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;
import youcheng.base.FieldCheck;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;

/** The words of either language for what can be chosen in a field. */
final class ChoiceWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[、，,;；/]| or | and ");

    private final ImportField field;
    private final Function<String, Bilingual> messages;
    private final Map<String, Enum<?>> meanings = new HashMap<>();

    ChoiceWords(ImportField field, Function<String, Bilingual> messages) {
        this.field = field;
        this.messages = messages;
        Set<String> ambiguous = new HashSet<>();
        for (Enum<?> choice : field.choices()) {
            words(choice)
                    .flatMap(BETWEEN_WORDS::splitAsStream)
                    .map(ChoiceWords::key)
                    .forEach(part -> {
                        Enum<?> other = meanings.put(part, choice);
                        if (other != null && !other.equals(choice)) {
                            ambiguous.add(part);
                        }
                    });
        }
        meanings.keySet().removeAll(ambiguous);
        for (Enum<?> choice : field.choices()) {
            Stream.concat(words(choice), Stream.of(choice.name())).forEach(text -> meanings.put(key(text), choice));
        }
    }

    private Stream<String> words(Enum<?> choice) {
        Bilingual said = messages.apply(field.choiceKey(choice));
        return Stream.of(said.chinese(), said.english());
    }

    /** What a cell names; null where nothing stands in it, which a required field refuses. */
    <E extends Enum<E>> @Nullable E read(String typed, Class<E> type) {
        if (typed.isBlank()) {
            if (field.required()) {
                throw FieldCheck.missing(field.name());
            }
            return null;
        }
        return Optional.ofNullable(meanings.get(key(typed)))
                .map(type::cast)
                .orElseThrow(() -> Rejection.of(
                        field.name(),
                        "exchanges.rejection.unknownWord",
                        typed.strip(),
                        new MessageKey(field.labelKey()),
                        all()));
    }

    private Bilingual all() {
        List<Bilingual> all = field.choices().stream()
                .map(choice -> messages.apply(field.choiceKey(choice)))
                .toList();
        return new Bilingual(
                all.stream().map(Bilingual::chinese).collect(Collectors.joining("；")),
                all.stream().map(Bilingual::english).collect(Collectors.joining("; ")));
    }

    /** Letters and digits only: spaces, case, width and punctuation tell nothing. */
    static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
