package youcheng.decisions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;

/**
 * A field of what a case says; the fields of a feature are an enum that implements this, in the order in which people read
 * them.
 *
 * @param <C> what such a case says
 */
public interface CaseField<C> {

    /** Name of the field on the form. */
    String name();

    /** Message key of its name; the trail records it under this key too. */
    String labelKey();

    /** The field's value; null or empty where it is not stated. */
    @Nullable
    Object of(C content);

    /** Whether it tells something about a person. */
    default boolean isPersonal() {
        return false;
    }

    /** Whether something is stated. */
    default boolean isStated(C content) {
        Object stated = of(content);
        return stated != null && !stated.toString().isEmpty();
    }

    /** What changed from one version to the next, in reading order; everything that is stated where there was none. */
    static <C, F extends CaseField<C>> List<Change> changes(F[] fields, @Nullable C before, C after) {
        return Arrays.stream(fields)
                .map(field -> change(field, before, after))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The fields in which two versions differ. */
    static <C, F extends CaseField<C>> List<F> differing(F[] fields, C before, C after) {
        return Arrays.stream(fields)
                .filter(field -> change(field, before, after).isPresent())
                .toList();
    }

    /** By each field that differs from the round before the last, what that round said. */
    static <C, F extends Enum<F> & CaseField<C>> Map<F, C> changedSinceLastRound(Class<F> type, List<C> rounds) {
        Map<F, C> changed = new EnumMap<>(type);
        if (rounds.size() > 1) {
            C before = rounds.get(rounds.size() - 2);
            differing(type.getEnumConstants(), before, rounds.getLast()).forEach(field -> changed.put(field, before));
        }
        return changed;
    }

    private static <C> Optional<Change> change(CaseField<C> field, @Nullable C before, C after) {
        Object old = before == null ? null : field.of(before);
        return field.isPersonal()
                ? Change.personal(field.labelKey(), old, field.of(after))
                : Change.of(field.labelKey(), old, Objects.requireNonNullElse(field.of(after), ""));
    }
}
