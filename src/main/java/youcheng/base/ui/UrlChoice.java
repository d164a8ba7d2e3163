package youcheng.base.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody may choose on a page, or leave: usually nothing, and then the address says nothing of it. */
public final class UrlChoice<T> {

    private final UrlParameter<Optional<T>> chosen;

    private UrlChoice(String name, Function<String, Optional<T>> reading, Function<T, String> writing) {
        this.chosen = new UrlParameter<>(
                name,
                Optional.empty(),
                said -> {
                    Optional<T> read = reading.apply(said);
                    return read.isEmpty() ? Optional.empty() : Optional.of(read);
                },
                value -> value.map(writing).orElse(""));
    }

    /** One of these constants. */
    public static <E extends Enum<E>> UrlChoice<E> of(String name, Class<E> type) {
        return new UrlChoice<>(name, UrlParameter.constant(type), Enum::name);
    }

    /** A whole number of this range. */
    public static UrlChoice<Integer> number(String name, int lowest, int highest) {
        return new UrlChoice<>(
                name,
                said -> Optional.of(said)
                        .filter(digits -> digits.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= lowest && number <= highest),
                Object::toString);
    }

    /** One of these values, by the words that the address has for them. */
    public static <V> UrlChoice<V> oneOf(String name, Map<String, V> values) {
        return new UrlChoice<>(name, said -> Optional.ofNullable(values.get(said)), UrlParameter.words(values));
    }

    /** Its name in the address. */
    public String name() {
        return chosen.name();
    }

    /** What the address says; null where it says nothing that there is. */
    public @Nullable T read(QueryParameters address) {
        return chosen.read(address).orElse(null);
    }

    /** What stands in the address and is nothing that there is; empty where all is well. */
    public Optional<String> misread(QueryParameters address) {
        return chosen.misread(address);
    }

    /** This value as the address says it; null leaves it out. */
    public UrlParameter.Said says(@Nullable T value) {
        return chosen.says(Optional.ofNullable(value));
    }
}
