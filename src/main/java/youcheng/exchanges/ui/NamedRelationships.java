package youcheng.exchanges.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Messages;
import youcheng.register.CityId;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The relationships that were ever concluded, as a page read them once, by the names of their partners. */
final class NamedRelationships {

    private final Messages messages;
    private final List<RelationshipSummary> all;
    private final Map<RelationshipId, RelationshipSummary> byId;

    private NamedRelationships(List<RelationshipSummary> relationships, Messages messages) {
        this.messages = messages;
        this.all = relationships.stream()
                .sorted(Comparator.comparing(
                                (RelationshipSummary relationship) -> relationship.sortKey(messages.language()))
                        .thenComparing(relationship -> !relationship.isInForce()))
                .toList();
        this.byId = all.stream().collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
    }

    static NamedRelationships read(Register register, Messages messages) {
        return new NamedRelationships(register.concluded(), messages);
    }

    /** All, in the order of their names. */
    List<RelationshipSummary> all() {
        return all;
    }

    /** The relationship with this key, as an address or a kept form says it; null where there is none. */
    @Nullable
    RelationshipSummary find(String key) {
        return key.matches("\\d{1,18}") ? byId.get(new RelationshipId(Long.parseLong(key))) : null;
    }

    Optional<RelationshipSummary> find(RelationshipId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The relationship with this city that counts: the one in force, ours before a district's, or else the last. */
    Optional<RelationshipSummary> of(CityId city) {
        return all.stream()
                .filter(relationship -> relationship.city().equals(city))
                .max(Comparator.comparing(RelationshipSummary::isInForce)
                        .thenComparing(relationship -> relationship.district() == null)
                        .thenComparingLong(relationship -> relationship.id().value()));
    }

    /** The partner's name; a relationship that has ended says so. */
    String name(RelationshipSummary relationship) {
        String name = relationship.name(messages.language());
        return relationship.isInForce() ? name : messages.t("exchanges.relationship.ended", name);
    }

    /** The partner's name, with its country where another partner is called the same. */
    String nameAmongAll(RelationshipSummary relationship) {
        boolean shared = all.stream()
                .anyMatch(other -> !other.city().equals(relationship.city())
                        && other.name(messages.language()).equalsIgnoreCase(relationship.name(messages.language())));
        return shared
                ? messages.t(
                        "exchanges.relationship.withCountry",
                        relationship.name(messages.language()),
                        relationship.country().name(messages.language()))
                : name(relationship);
    }

    /** The names of the partners of an exchange. */
    String names(List<RelationshipId> ids) {
        return ids.stream()
                .map(id -> find(id).map(relationship -> relationship.name(messages.language()))
                        .orElse("#" + id))
                .collect(Collectors.joining(messages.t("base.listComma")));
    }

    /** Whether somebody who types this looks for this relationship: part of either name, its pinyin or its country. */
    static boolean matches(RelationshipSummary relationship, String typed) {
        return relationship.isFound(typed);
    }
}
