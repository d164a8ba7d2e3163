package youcheng.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;

/**
 * A partner city with its relationships.
 *
 * @param id its key
 * @param country where it lies
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param sortZh its Chinese name in pinyin
 * @param sortEn its English name, for sorting
 * @param names all its names, also former ones
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param offLists whether it is in no list: an import entered it and was taken back
 * @param relationships the newest first; empty for a city without a relationship
 */
public record CityRecord(
        CityId id,
        Country country,
        String nameZh,
        String nameEn,
        String sortZh,
        String sortEn,
        List<NameRecord> names,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean offLists,
        List<RelationshipRecord> relationships) {

    /** Everything that it is or was called, in every language. */
    public List<String> allNames() {
        return names.stream().map(NameRecord::name).distinct().toList();
    }

    /** The name in this language. */
    public String name(Locale language) {
        return Languages.isChinese(language) ? nameZh : nameEn;
    }

    /**
     * The relationship that counts now: the open one, that of the city before those of its districts, or else the last; null
     * without any.
     */
    public @Nullable RelationshipRecord current() {
        List<RelationshipRecord> open = open();
        return open.stream()
                .filter(RelationshipRecord::isOfCity)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(relationships.isEmpty() ? null : relationships.getFirst());
    }

    /** Every relationship that has not ended: at most one of the city and one of each of its districts. */
    public List<RelationshipRecord> open() {
        return relationships.stream().filter(RelationshipRecord::isOpen).toList();
    }

    /** The districts of the city that have an open relationship of their own. */
    public List<OwnDistrict> districts() {
        return open().stream()
                .flatMap(relationship -> Stream.ofNullable(relationship.district()))
                .toList();
    }

    /** Whether the city itself has a relationship, or one on its way, so that no other can be proposed. */
    public boolean isTied() {
        return open().stream().anyMatch(RelationshipRecord::isOfCity);
    }

    /** Message key of where the relationship stands. */
    public String statusKey() {
        RelationshipRecord current = current();
        return current == null ? "register.status.NONE" : current.statusKey();
    }
}
