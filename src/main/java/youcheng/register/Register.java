package youcheng.register;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import youcheng.base.Rejection;

/** Reading the register. It is open to everybody in the office. */
public interface Register {

    /**
     * How many a wish finds.
     *
     * @param cities the cities
     * @param inForce the relationships in force with them, those of our districts too
     */
    record RegisterCount(long cities, long inForce) {}

    /** One page of the cities that are wanted, in the wanted order in this language. */
    List<CityRecord> page(RegisterWish wish, Locale language, int offset, int limit);

    /** How many cities are wanted. */
    RegisterCount count(RegisterWish wish);

    /** The city with this key. */
    Optional<CityRecord> find(CityId id);

    /** The relationship with this key. */
    Optional<RelationshipRecord> find(RelationshipId id);

    /**
     * The cities that these names may already stand for: same country, and one of them is a name of the city in any
     * language, now or formerly, kind of place and accents aside; those too that are in no list.
     */
    List<CityRecord> knownAs(String country, List<String> names);

    /**
     * The cities of this country that these two names can mean: where one alone bears both names today, only that one,
     * whatever others are or were called, and one that is in no list only where no other is meant.
     */
    List<CityRecord> candidates(String country, String nameZh, String nameEn);

    /**
     * The city of this country that these two names mean; empty where it is new to the register.
     *
     * @throws Rejection where they can mean several cities and no single one is called so today
     */
    Optional<CityRecord> meant(String country, String nameZh, String nameEn);

    /** The cities of this country with an open relationship. */
    List<CityRecord> relationshipsIn(String country);

    /** Every relationship that was ever concluded, ended ones too. */
    List<RelationshipSummary> concluded();

    /** Those of these relationships that were concluded. */
    List<RelationshipSummary> concluded(Collection<RelationshipId> ids);

    /** The relationships in force whose keys come after this one, in the order of their keys; at most so many. */
    List<RelationshipSummary> inForceAfter(long key, int most);

    /** How many relationships are in force. */
    int countInForce();

    /** The cities in the lists of which this is a name, in any language, now or formerly. */
    List<CityRecord> named(String name);
}
