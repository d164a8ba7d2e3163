package youcheng.exchanges.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Words;
import youcheng.register.CityId;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.TieRecord;

/** The ties that were ever concluded, as a page read them once, by the names of their partners. */
final class Ties {

    private final Words words;
    private final List<TieRecord> all;
    private final Map<RelationshipId, TieRecord> byId;

    private Ties(List<TieRecord> ties, Words words) {
        this.words = words;
        this.all = ties.stream()
                .sorted(Comparator.comparing((TieRecord tie) -> tie.sortKey(words.language()))
                        .thenComparing(tie -> !tie.isTie()))
                .toList();
        this.byId = all.stream().collect(Collectors.toMap(TieRecord::id, Function.identity()));
    }

    static Ties read(Register register, Words words) {
        return new Ties(register.concluded(), words);
    }

    /** All, in the order of their names. */
    List<TieRecord> all() {
        return all;
    }

    /** The tie with this key, as an address or a kept form says it; null where there is none. */
    @Nullable
    TieRecord find(String key) {
        return key.matches("\\d{1,18}") ? byId.get(new RelationshipId(Long.parseLong(key))) : null;
    }

    Optional<TieRecord> find(RelationshipId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The tie with this city that counts: the one in force, or else the last. */
    Optional<TieRecord> of(CityId city) {
        return all.stream()
                .filter(tie -> tie.city().equals(city))
                .max(Comparator.comparing(TieRecord::isTie)
                        .thenComparing(tie -> tie.id().value()));
    }

    /** The partner's name; a tie that has ended says so. */
    String name(TieRecord tie) {
        String name = tie.name(words.language());
        return tie.isTie() ? name : words.t("exchanges.tie.ended", name);
    }

    /** The partner's name, with its country where another partner is called the same. */
    String nameAmongAll(TieRecord tie) {
        boolean shared = all.stream()
                .anyMatch(other -> !other.city().equals(tie.city())
                        && other.name(words.language()).equalsIgnoreCase(tie.name(words.language())));
        return shared
                ? words.t(
                        "exchanges.tie.withCountry",
                        tie.name(words.language()),
                        tie.country().name(words.language()))
                : name(tie);
    }

    /** The names of the partners of an exchange. */
    String names(List<RelationshipId> ids) {
        return ids.stream()
                .map(id -> find(id).map(tie -> tie.name(words.language())).orElse("#" + id))
                .collect(Collectors.joining(words.t("base.listComma")));
    }

    /** Whether somebody who types this looks for this tie: part of either name, its pinyin or its country. */
    static boolean matches(TieRecord tie, String typed) {
        return tie.isFound(typed);
    }
}
