package youcheng.base.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that the address of a page says: its name there, and how a value is written. What is usual is not written,
 * so that an address says only what somebody chose; what it says wrongly is as if it said nothing.
 */
public final class UrlParameter<T> {

    /** What is looked for in a list. */
    public static final UrlParameter<String> SEARCH = text("q");

    /** The direction of a list's order; usually upwards. */
    public static final UrlParameter<Boolean> ASCENDING = oneOf("dir", Map.of("desc", false), true);

    private static final String BETWEEN = ".";

    private final String name;
    private final Function<String, Optional<T>> reading;
    private final Function<T, String> writing;
    private final T usual;

    UrlParameter(String name, T usual, Function<String, Optional<T>> reading, Function<T, String> writing) {
        this.name = name;
        this.usual = usual;
        this.reading = reading;
        this.writing = writing;
    }

    /** Any text; usually none. */
    public static UrlParameter<String> text(String name) {
        return new UrlParameter<>(name, "", Optional::of, Function.identity());
    }

    /** One of these constants. */
    public static <E extends Enum<E>> UrlParameter<E> choice(String name, Class<E> type, E usual) {
        return new UrlParameter<>(name, usual, constant(type), Enum::name);
    }

    /** Some of these constants; usually none. */
    public static <E extends Enum<E>> UrlParameter<Set<E>> choices(String name, Class<E> type) {
        return new UrlParameter<>(
                name,
                Set.of(),
                said -> Optional.of(Arrays.stream(said.split("\\" + BETWEEN))
                        .flatMap(each -> constant(type).apply(each).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)))),
                chosen -> chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN)));
    }

    /** Yes, said in this word; usually no. */
    public static UrlParameter<Boolean> flag(String name, String yes) {
        return oneOf(name, Map.of(yes, true), false);
    }

    /** One of these values, as each is written out. */
    public static <V> UrlParameter<V> oneOf(String name, Collection<V> values, V usual) {
        return oneOf(name, values.stream().collect(Collectors.toMap(Object::toString, Function.identity())), usual);
    }

    private static <V> UrlParameter<V> oneOf(String name, Map<String, V> values, V usual) {
        return new UrlParameter<>(name, usual, said -> Optional.ofNullable(values.get(said)), words(values));
    }

    /** The word for each of these values. */
    static <V> Function<V, String> words(Map<String, V> values) {
        return value -> values.entrySet().stream()
                .filter(each -> each.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    static <E extends Enum<E>> Function<String, Optional<E>> constant(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return said ->
                constants.stream().filter(each -> each.name().equals(said)).findFirst();
    }

    /** Its name in the address. */
    public String name() {
        return name;
    }

    /** What the address says; what is usual where it says nothing that there is. */
    public T read(QueryParameters address) {
        String said = said(address);
        return said.isEmpty() ? usual : reading.apply(said).orElse(usual);
    }

    /** What stands in the address and is nothing that there is; empty where all is well. */
    public Optional<String> misread(QueryParameters address) {
        String said = said(address);
        return said.isEmpty() || reading.apply(said).isPresent() ? Optional.empty() : Optional.of(said);
    }

    private String said(QueryParameters address) {
        return address.getSingleParameter(name).orElse("");
    }

    /** This value as the address says it. */
    public Said says(T value) {
        return new Said(name, value.equals(usual) ? "" : writing.apply(value));
    }

    /**
     * What an address says under one name.
     *
     * @param name the parameter
     * @param value empty: it is left out
     */
    public record Said(String name, String value) {}
}
