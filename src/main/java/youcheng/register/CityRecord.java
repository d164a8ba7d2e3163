package youcheng.register;

import java.util.List;
import java.util.Locale;
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
        List<RelationshipRecord> relationships) {

    /** Everything that it is or was called, in every language. */
    public List<String> allNames() {
        return names.stream().map(NameRecord::name).distinct().toList();
    }

    /** The name in this language. */
    public String name(Locale language) {
        return Languages.isChinese(language) ? nameZh : nameEn;
    }

    /** The relationship that counts now: the open one, or else the last; null without any. */
    public @Nullable RelationshipRecord current() {
        return relationships.stream()
                .filter(relationship -> relationship.status() != LegalStatus.ENDED)
                .findFirst()
                .orElse(relationships.isEmpty() ? null : relationships.getFirst());
    }

    /** Whether it has a relationship, or one on its way, so that no other can be proposed. */
    public boolean isTied() {
        return relationships.stream().anyMatch(relationship -> relationship.status() != LegalStatus.ENDED);
    }

    /** Message key of where the relationship stands. */
    public String statusKey() {
        RelationshipRecord current = current();
        return current == null ? "register.status.NONE" : current.statusKey();
    }
}
