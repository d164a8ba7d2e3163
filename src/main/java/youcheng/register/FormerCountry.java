package youcheng.register;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import youcheng.base.Bilingual;
import youcheng.base.Languages;
import youcheng.base.PartialDate;

/**
 * A state that is no more, or was called otherwise, under which relationships were signed.
 *
 * @param code its code of ISO 3166-3, e.g. {@code SUHH}
 * @param nameZh its short name in Chinese
 * @param nameEn its short name in English
 * @param from since when it was called so
 * @param until by present country, the code of ISO 3166-1, until when that was a part of it, as exactly as known
 */
public record FormerCountry(
        String code, String nameZh, String nameEn, PartialDate from, Map<String, PartialDate> until) {

    public FormerCountry {
        until = Map.copyOf(until);
    }

    /** The name in this language. */
    public String name(Locale language) {
        return Languages.isChinese(language) ? nameZh : nameEn;
    }

    /** The name for whoever reads it. */
    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    /** Until when this present country was a part of it; empty where it never was. */
    public Optional<PartialDate> until(String country) {
        return Optional.ofNullable(until.get(country));
    }

    /** Whether a place that lies in this country today lay in this one at that time. */
    public boolean held(String country, PartialDate date) {
        return until(country)
                .filter(last -> !date.latest().isBefore(from.earliest())
                        && !date.earliest().isAfter(last.latest()))
                .isPresent();
    }
}
