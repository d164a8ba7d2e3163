package youcheng.imports.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.imports.reading.CountryValues;
import youcheng.imports.reading.FormerCountryValues;
import youcheng.imports.reading.ReadValue;
import youcheng.register.AgreementKind;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;
import youcheng.register.RecordingRules;
import youcheng.register.RelationshipTaking.OfferedRelationship;
import youcheng.register.Tier;

/** Reads rows of relationships that exist already; one that ended has a date of ending, or the word that it is not known. */
final class RelationshipReader implements Function<FieldCells, RowReading<OfferedRelationship>> {

    private static final String ENDED = "ended";

    static final List<ImportField> FIELDS = List.of(
            field("partnerNameZh", "register.nameZh", true, "友城", "中文名", "城市", "外方城市", "chinese name"),
            field("partnerNameEn", "register.nameEn", true, "英文名", "外文名", "english name", "city", "partner city"),
            field("country", "register.country", true, "国家", "国别", "country"),
            field("districtZh", "imports.field.districtZh", false, "区", "所属区", "district"),
            field("districtEn", "imports.field.districtEn", false, "区英文"),
            new ImportField(
                    "tier", "relationship.tier", false, List.of(Tier.values()), List.of("类别", "级别", "tier", "kind")),
            field("established", "imports.field.established", false, "结好时间", "结好日期", "签字日期", "signed", "established")
                    .asDate(),
            field(ENDED, "imports.field.ended", false, "终止时间", "终止日期", "ended").asDate(),
            field("endedBecause", "imports.field.endedBecause", false, "终止原因", "reason"),
            field(
                    "countryThen",
                    "imports.field.countryThen",
                    false,
                    "当时国家代码",
                    "签署时的国名",
                    "code of the country at the time",
                    "country at the time of signing",
                    "former country"),
            field("source", "relationship.source", false, "来源", "依据", "source"),
            field("note", "register.note", false, "备注", "note", "remarks"),
            field("agreementTitle", "imports.field.agreementTitle", false, "协议", "协议名称", "agreement"),
            field("agreementSigned", "imports.field.agreementSigned", false, "协议日期", "agreement signed")
                    .asDate());

    /** What stands for a day that nobody knows. */
    private static final Set<String> NOT_KNOWN =
            Set.of("不详", "不明", "未知", "日期不详", "unknown", "not known", "unbekannt", "?", "？");

    private final CountryValues known;
    private final FormerCountryValues former;
    private final ChoiceWords tiers;

    RelationshipReader(Countries countries, FormerCountries former, BothTexts texts) {
        this.known = new CountryValues(countries.all(Languages.CHINESE));
        this.former = new FormerCountryValues(former.all(), known);
        this.tiers = new ChoiceWords(
                FIELDS.stream()
                        .filter(each -> each.name().equals("tier"))
                        .findFirst()
                        .orElseThrow(),
                texts::of);
    }

    private static ImportField field(String name, String labelKey, boolean required, String... alsoCalled) {
        return new ImportField(name, labelKey, required, List.of(), List.of(alsoCalled));
    }

    @Override
    public RowReading<OfferedRelationship> apply(FieldCells row) {
        FormCheck form = new FormCheck();
        Supplier<String> nameZh = form.read(
                () -> FieldCheck.requiredLine("partnerNameZh", row.text("partnerNameZh"), RecordingRules.LONGEST_NAME));
        Supplier<String> nameEn = form.read(
                () -> FieldCheck.requiredLine("partnerNameEn", row.text("partnerNameEn"), RecordingRules.LONGEST_NAME));
        Supplier<Country> country = form.read(() -> country(row.text("country")));
        Supplier<@Nullable OwnDistrict> district = form.read(() -> district(row));
        Supplier<@Nullable Tier> tier = form.read(() -> tiers.read(row.text("tier"), Tier.class));
        Supplier<@Nullable PartialDate> established =
                form.read(() -> FieldCheck.date("established", known(row.date("established"))));
        String end = row.date(ENDED);
        Supplier<@Nullable PartialDate> ended = form.read(() -> FieldCheck.date(ENDED, known(end)));
        Supplier<@Nullable String> because = form.read(() -> line(row, "endedBecause", RecordingRules.LONGEST_REASON));
        Supplier<@Nullable String> then = form.read(() -> countryThen(row.text("countryThen"), country.get()));
        Supplier<@Nullable String> source = form.read(() -> line(row, "source", RecordingRules.LONGEST_TEXT));
        Supplier<@Nullable String> note = form.read(() -> line(row, "note", RecordingRules.LONGEST_TEXT));
        Supplier<List<RecordedAgreement>> agreements = form.read(() -> agreements(row));
        if (Stream.of(nameZh, nameEn, country).anyMatch(each -> orNull(each) == null)) {
            return new RowReading<>(null, form.refused());
        }
        // What else cannot be read is left blank, so that everything that is wrong with the row is said at once.
        RecordedRelationship recorded = new RecordedRelationship(
                orNull(district),
                orNull(then),
                orNull(tier),
                !end.isEmpty(),
                orNull(established),
                orNull(ended),
                orNull(because),
                null,
                orNull(source),
                null,
                orNull(note),
                null,
                null);
        List<RecordedAgreement> papers = orNull(agreements);
        return new RowReading<>(
                new OfferedRelationship(
                        country.get().iso2(),
                        nameZh.get(),
                        nameEn.get(),
                        recorded,
                        papers == null ? List.of() : papers),
                form.refused());
    }

    private static <T extends @Nullable Object> @Nullable T orNull(Supplier<T> read) {
        try {
            return read.get();
        } catch (Rejection known) {
            return null;
        }
    }

    /** A day that is said not to be known is left blank. */
    private static String known(String day) {
        return NOT_KNOWN.contains(day.toLowerCase(Locale.ROOT)) ? "" : day;
    }

    private static @Nullable String line(FieldCells row, String field, int longest) {
        String read = FieldCheck.line(field, row.text(field), longest);
        return read.isEmpty() ? null : read;
    }

    private Country country(String typed) {
        String name = CleanText.line(typed);
        if (name.isEmpty()) {
            throw FieldCheck.missing("country");
        }
        ReadValue<Country> read = known.read(name);
        Country country = read.value();
        if (country == null) {
            MessageKey why = read.message();
            throw why == null
                    ? Rejection.of("country", "register.rejection.noCountry", name)
                    : Rejection.of("country", why.key(), why.arguments().toArray());
        }
        return country;
    }

    private @Nullable String countryThen(String typed, Country country) {
        ReadValue<FormerCountry> read = former.read(CleanText.line(typed), country);
        MessageKey why = read.message();
        if (read.isProblem() && why != null) {
            throw Rejection.of("countryThen", why.key(), why.arguments().toArray());
        }
        FormerCountry then = read.value();
        return then == null ? null : then.code();
    }

    private static @Nullable OwnDistrict district(FieldCells row) {
        String zh = FieldCheck.line("districtZh", row.text("districtZh"), OwnDistrict.LONGEST_NAME);
        String en = FieldCheck.line("districtEn", row.text("districtEn"), OwnDistrict.LONGEST_NAME);
        if (zh.isEmpty() && en.isEmpty()) {
            return null;
        }
        FieldCheck.requiredLine("districtZh", zh, OwnDistrict.LONGEST_NAME);
        FieldCheck.requiredLine("districtEn", en, OwnDistrict.LONGEST_NAME);
        return new OwnDistrict(zh, en);
    }

    private static List<RecordedAgreement> agreements(FieldCells row) {
        String title = FieldCheck.line("agreementTitle", row.text("agreementTitle"), 200);
        PartialDate signed = FieldCheck.date("agreementSigned", known(row.date("agreementSigned")));
        if (title.isEmpty() && signed != null) {
            throw FieldCheck.missing("agreementTitle");
        }
        return title.isEmpty()
                ? List.of()
                : List.of(new RecordedAgreement(AgreementKind.AGREEMENT, title, "", signed, (LocalDate) null, false));
    }
}
