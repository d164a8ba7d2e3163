package youcheng.register.keeping;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.FormCheck;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedRelationship;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipTaking.OfferedRelationship;
import youcheng.register.Tier;

/** What a relationship of the register says once a record completed or corrected it; what cannot be is refused at its field. */
@Component
class CompletionRules {

    /** Characters that the columns hold. */
    private static final int LONGEST_TEXT = 1000;

    private static final int LONGEST_REASON = 2000;

    /** Between what is written and what is added. */
    private static final String AND = "；";

    private final PartnerCities cities;
    private final Countries countries;
    private final FormerCountries former;
    private final RecordedFacts facts;

    CompletionRules(PartnerCities cities, Countries countries, FormerCountries former, RecordedFacts facts) {
        this.cities = cities;
        this.countries = countries;
        this.former = former;
        this.facts = facts;
    }

    /** What it says then. */
    RelationshipRecord completed(RelationshipRecord known, OfferedRelationship offered) {
        requireSame(known, offered);
        RecordedRelationship said = offered.recorded();
        FormCheck form = new FormCheck();
        Supplier<@Nullable Tier> tier =
                form.read(() -> value("tier", known.tier(), said.tier(), CompletionRules::inWords));
        Supplier<@Nullable PartialDate> established =
                form.read(() -> date("established", known.established(), said.established()));
        Supplier<@Nullable PartialDate> ended = form.read(() -> ended(known, said));
        Supplier<@Nullable String> because = form.read(() -> endedBecause(known, said.endedBecause()));
        Supplier<@Nullable String> then =
                form.read(() -> value("countryThen", known.countryThen(), said.countryThen(), this::stateInWords));
        Supplier<@Nullable String> source = form.read(() -> text("source", known.source(), said.source()));
        Supplier<@Nullable String> note = form.read(() -> text("note", known.note(), said.note()));
        form.refuse();
        RelationshipRecord after = new RelationshipRecord(
                known.id(),
                known.city(),
                known.district(),
                then.get(),
                tier.get(),
                known.status(),
                known.ending(),
                established.get(),
                ended.get(),
                source.get(),
                known.confidence(),
                note.get(),
                known.partnerWord(),
                known.partnerWordSource(),
                because.get(),
                known.endedProof(),
                known.tierSince(),
                known.tierProof(),
                known.version());
        requireSense(offered.country(), known, after, "register.rejection.convertedBefore");
        return after;
    }

    /** What it says once that stands in the place of what it says; whether it is in force is not corrected. */
    RelationshipRecord corrected(RelationshipRecord known, RecordedRelationship said) {
        requireConcluded(known, "register.rejection.correctsConcluded");
        RelationshipRecord after = new RelationshipRecord(
                known.id(),
                known.city(),
                known.district(),
                said.countryThen(),
                said.tier(),
                known.status(),
                known.ending(),
                said.established(),
                known.isInForce() ? null : said.ended(),
                said.source(),
                null,
                said.note(),
                known.partnerWord(),
                known.partnerWordSource(),
                known.isInForce() ? null : said.endedBecause(),
                known.isInForce() ? null : said.endedProof(),
                known.tierSince(),
                known.tierProof(),
                known.version());
        if (RelationshipWriting.changes(known, after).stream()
                .allMatch(change -> change.field().equals("register.confidence"))) {
            throw Rejection.because("register.rejection.nothingCorrected");
        }
        requireSense(countryOf(known).iso2(), known, after, "register.rejection.correctedAfterConversion");
        return after;
    }

    private static void requireConcluded(RelationshipRecord known, String key) {
        if (!known.isConcluded()) {
            throw Rejection.because(key);
        }
    }

    private Country countryOf(RelationshipRecord known) {
        return countries.get(cities.findById(known.city().value()).orElseThrow().country());
    }

    /** Somebody decided that both are one, and the register may have changed since. */
    private void requireSame(RelationshipRecord known, OfferedRelationship offered) {
        requireConcluded(known, "register.rejection.completesConcluded");
        Country country = countryOf(known);
        if (!country.iso2().equals(offered.country())) {
            throw contradiction("country", new Bilingual(country.nameZh(), country.nameEn()));
        }
        OwnDistrict district = known.district();
        boolean ofCity = offered.recorded().district() == null;
        if (district == null && !ofCity) {
            throw Rejection.of("districtZh", "register.rejection.ofCityOnRecord");
        }
        if (district != null && ofCity) {
            throw Rejection.of("districtZh", "register.rejection.ofDistrictOnRecord", district.name());
        }
    }

    /** What was there without contradiction stays; dates that are new or more exact have to fit to each other. */
    private void requireSense(
            String country, RelationshipRecord known, RelationshipRecord after, String convertedBefore) {
        PartialDate established = after.established();
        boolean same = Objects.equals(known.established(), established)
                && Objects.equals(known.ended(), after.ended())
                && Objects.equals(known.countryThen(), after.countryThen());
        if (same) {
            return;
        }
        FormCheck form = new FormCheck();
        form.ask(() -> requirePossible(country, known, after));
        PartialDate converted = after.tierSince();
        if (converted != null && established != null && converted.latest().isBefore(established.earliest())) {
            form.ask(() -> {
                throw Rejection.of("established", convertedBefore, converted);
            });
        }
        form.refuse();
    }

    private void requirePossible(String country, RelationshipRecord known, RelationshipRecord after) {
        RecordedRelationship all = new RecordedRelationship(
                null,
                after.countryThen(),
                after.tier(),
                !after.isInForce(),
                after.established(),
                after.ended(),
                after.endedBecause(),
                null,
                null,
                null,
                null,
                null,
                null);
        try {
            facts.check(country, all);
        } catch (Rejection refused) {
            throw Rejection.all(refused.all().stream()
                    .map(each -> atNew(each, known, after))
                    .toList());
        }
    }

    /** What stood on record already is not at fault: the date that is new is. */
    private static Rejection atNew(Rejection refused, RelationshipRecord known, RelationshipRecord after) {
        boolean stood = ("ended".equals(refused.field()) && Objects.equals(known.ended(), after.ended()))
                || ("countryThen".equals(refused.field()) && Objects.equals(known.countryThen(), after.countryThen()));
        return stood ? Rejection.of("established", refused.key(), refused.arguments()) : refused;
    }

    private static <T> @Nullable T value(
            String field, @Nullable T known, @Nullable T said, Function<T, Object> inWords) {
        if (known == null || said == null) {
            return known == null ? said : known;
        }
        if (!known.equals(said)) {
            throw contradiction(field, inWords.apply(known));
        }
        return known;
    }

    /** The more exact one of two that agree. */
    private static @Nullable PartialDate date(String field, @Nullable PartialDate known, @Nullable PartialDate said) {
        if (known == null || said == null) {
            return known == null ? said : known;
        }
        if (said.isWithin(known)) {
            return said;
        }
        if (!known.isWithin(said)) {
            throw contradiction(field, known);
        }
        return known;
    }

    /** One that ended on a day nobody knows ended as well. */
    private static @Nullable PartialDate ended(RelationshipRecord known, RecordedRelationship said) {
        requireEnded("ended", known, said.isEnded() ? said : said.ended());
        return date("ended", known.ended(), said.ended());
    }

    private static @Nullable String endedBecause(RelationshipRecord known, @Nullable String said) {
        requireEnded("endedBecause", known, said);
        return added("endedBecause", known.endedBecause(), said, LONGEST_REASON);
    }

    private static void requireEnded(String field, RelationshipRecord known, @Nullable Object said) {
        if (said != null && known.isInForce()) {
            throw Rejection.of(field, "register.rejection.inForceOnRecord");
        }
    }

    private static @Nullable String text(String field, @Nullable String known, @Nullable String said) {
        return added(field, known, said, LONGEST_TEXT);
    }

    /** What is written and, unless it stands there already, what is said. */
    private static @Nullable String added(String field, @Nullable String known, @Nullable String said, int longest) {
        if (known == null || said == null) {
            return known == null ? said : known;
        }
        if (known.contains(said)) {
            return known;
        }
        String both = known + AND + said;
        if (both.length() > longest) {
            throw Rejection.of(field, "register.rejection.tooLongTogether", known.length(), both.length(), longest);
        }
        return both;
    }

    private static Object inWords(Tier tier) {
        return MessageKey.of("relationship.tier", tier);
    }

    private Object stateInWords(String code) {
        return former.find(code).<Object>map(FormerCountry::name).orElse(code);
    }

    private static Rejection contradiction(String field, Object onRecord) {
        return Rejection.of(field, "register.rejection.contradicts", onRecord);
    }
}
