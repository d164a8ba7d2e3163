package youcheng.imports.matching;

import org.jspecify.annotations.Nullable;
import youcheng.imports.matching.RelationshipComparing.Pair;

/** Compares relationships: the partner, our city, and both the other way round. */
final class RelationshipComparing<K> extends Comparing<K, Pair<K>> {

    private static final int OUR_CITY_UNSAID = 5;
    private static final int SWAPPED = 92;

    private final @Nullable Place ourCity;

    /** Where a relationship names no place of ours, it is that of this city; null where nothing is known of it. */
    RelationshipComparing(@Nullable Place ourCity) {
        this.ourCity = ourCity;
    }

    /**
     * Our city and the partner, taken apart; and once more wherever they lie, since the country of a row with both the other
     * way round is that of either.
     */
    record Pair<K>(
            K id,
            @Nullable Place own,
            Place partner,
            @Nullable Place ownAnywhere,
            Place partnerAnywhere) {}

    static <K> Pair<K> pair(RelationshipFacts<K> facts, NameGroups groups) {
        PlaceFacts own = facts.own();
        PlaceFacts partner = facts.partner();
        return new Pair<>(
                facts.id(),
                own == null ? null : Place.of(own, groups),
                Place.of(partner, groups),
                own == null ? null : Place.of(own.anywhere(), groups),
                Place.of(partner.anywhere(), groups));
    }

    @Override
    K id(Pair<K> pair) {
        return pair.id;
    }

    @Override
    String text(Pair<K> pair) {
        Place own = pair.own;
        return pair.partner.text() + ' ' + (own == null ? "" : own.text());
    }

    @Override
    long[] keys(Pair<K> pair) {
        Keys keys = new Keys();
        pair.partner.addTo(keys);
        Place own = ours(pair);
        if (own != null) {
            for (String mark : own.marks()) {
                for (String other : pair.partnerAnywhere.marks()) {
                    // The same key whichever of both comes first: so both ways round meet.
                    keys.add('p', mark.compareTo(other) < 0 ? mark + '|' + other : other + '|' + mark);
                }
            }
        }
        return keys.all();
    }

    @Override
    @Nullable
    Likeness likeness(Pair<K> row, Pair<K> other) {
        return Likeness.better(straight(row, other), swapped(row, other));
    }

    private static @Nullable Likeness straight(Pair<?> row, Pair<?> other) {
        Likeness partner = row.partner.likeness(other.partner);
        if (partner == null) {
            return null;
        }
        Place own = row.own;
        Place otherOwn = other.own;
        if (own == null || otherOwn == null) {
            return own == null && otherOwn == null ? partner : partner.less(OUR_CITY_UNSAID);
        }
        Likeness ours = own.likeness(otherOwn);
        if (ours == null) {
            return null;
        }
        MatchReason reason = partner.reason() == MatchReason.SAME ? ours.reason() : partner.reason();
        return new Likeness(Math.max(1, partner.score() - (100 - ours.score()) / 2), reason);
    }

    private @Nullable Likeness swapped(Pair<?> row, Pair<?> other) {
        Place own = ours(row);
        Place otherOwn = ours(other);
        if (own == null || otherOwn == null || (row.own == null && other.own == null)) {
            return null;
        }
        Likeness there = row.partnerAnywhere.likeness(otherOwn);
        Likeness here = there == null ? null : own.likeness(other.partnerAnywhere);
        if (there == null || here == null) {
            return null;
        }
        int doubt = (100 - Math.min(there.score(), here.score())) / 2;
        return new Likeness(Math.max(1, SWAPPED - doubt), MatchReason.SWAPPED);
    }

    private @Nullable Place ours(Pair<?> pair) {
        return pair.own == null ? ourCity : pair.ownAnywhere;
    }
}
