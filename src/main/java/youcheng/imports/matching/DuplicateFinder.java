package youcheng.imports.matching;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is likely to be the same twice: each row with those that are known and with the rows before it. No row is
 * compared with all: only those are that share a key, and of a key that many share only neighbours. So it takes n log n,
 * and each row has at most {@value #MOST} matches, the likeliest first. It decides nothing.
 */
public final class DuplicateFinder {

    /** The most matches of a row. */
    public static final int MOST = 5;

    private final OtherNames otherNames;

    /** A finder that knows these other names of places beside those of what it compares. */
    public DuplicateFinder(OtherNames otherNames) {
        this.otherNames = otherNames;
    }

    /** Relationships: the same partner with the same city of ours, also where both have changed places. */
    public <K> List<Match<K>> relationships(List<RelationshipFacts<K>> rows, List<RelationshipFacts<K>> known) {
        return relationships(rows, known, null);
    }

    /** The same, where a relationship without a place of ours is that of this city. */
    public <K> List<Match<K>> relationships(
            List<RelationshipFacts<K>> rows, List<RelationshipFacts<K>> known, @Nullable PlaceFacts ourCity) {
        NameGroups groups = groups(known.stream()
                .flatMap(one -> one.own() == null ? Stream.of(one.partner()) : Stream.of(one.own(), one.partner())));
        return new RelationshipComparing<K>(ourCity == null ? null : Place.of(ourCity, groups))
                .matches(
                        rows.stream()
                                .map(row -> RelationshipComparing.pair(row, groups))
                                .toList(),
                        known.stream()
                                .map(one -> RelationshipComparing.pair(one, groups))
                                .toList());
    }

    /** Persons: the same name in any order and script, in the same city or with the same address of mail. */
    public <K> List<Match<K>> persons(List<PersonFacts<K>> rows, List<PersonFacts<K>> known) {
        NameGroups groups = groups(known.stream().flatMap(one -> Stream.ofNullable(one.city())));
        return new PersonComparing<K>()
                .matches(
                        rows.stream()
                                .map(row -> PersonComparing.person(row, groups))
                                .toList(),
                        known.stream()
                                .map(one -> PersonComparing.person(one, groups))
                                .toList());
    }

    /** Exchanges: the same partner, days that meet, and a title that is near. */
    public <K> List<Match<K>> exchanges(List<ExchangeFacts<K>> rows, List<ExchangeFacts<K>> known) {
        return new ExchangeComparing<K>()
                .matches(
                        rows.stream().map(ExchangeComparing::exchange).toList(),
                        known.stream().map(ExchangeComparing::exchange).toList());
    }

    private NameGroups groups(Stream<PlaceFacts> known) {
        NameGroups groups = new NameGroups();
        otherNames.places().forEach(groups::add);
        known.distinct().forEach(groups::add);
        return groups;
    }
}
