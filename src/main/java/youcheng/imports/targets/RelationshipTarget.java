package youcheng.imports.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Languages;
import youcheng.base.MessageKey;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.imports.matching.DuplicateFinder;
import youcheng.imports.matching.Match;
import youcheng.imports.matching.OtherNames;
import youcheng.imports.matching.PlaceFacts;
import youcheng.imports.matching.RelationshipFacts;
import youcheng.imports.reading.CountryValues;
import youcheng.imports.reading.ReadValue;
import youcheng.register.AgreementKind;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.NameRecord;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;
import youcheng.register.RelationshipTaking;
import youcheng.register.RelationshipTaking.OfferedRelationship;
import youcheng.register.RelationshipTaking.TakenRelationship;
import youcheng.register.Tier;

/** Relationships that exist already; a former end is a date of ending. None is joined: what is on record is corrected there. */
@Component
class RelationshipTarget implements ImportTarget<OfferedRelationship> {

    private static final int LONGEST = 500;
    private static final List<ImportField> FIELDS = List.of(
            field("partnerNameZh", "register.nameZh", true, "友城", "中文名", "城市", "外方城市", "chinese name"),
            field("partnerNameEn", "register.nameEn", true, "英文名", "外文名", "english name", "city", "partner city"),
            field("country", "register.country", true, "国家", "国别", "country"),
            field("districtZh", "imports.field.districtZh", false, "区", "所属区", "district"),
            field("districtEn", "imports.field.districtEn", false, "区英文"),
            new ImportField(
                    "tier", "relationship.tier", false, List.of(Tier.values()), List.of("类别", "级别", "tier", "kind")),
            field("established", "imports.field.established", false, "结好时间", "结好日期", "签字日期", "signed", "established")
                    .asDate(),
            field("ended", "imports.field.ended", false, "终止时间", "终止日期", "ended")
                    .asDate(),
            field("endedBecause", "imports.field.endedBecause", false, "终止原因", "reason"),
            field("countryThen", "imports.field.countryThen", false, "当时国家", "country then"),
            field("source", "relationship.source", false, "来源", "依据", "source"),
            field("note", "register.note", false, "备注", "note", "remarks"),
            field("agreementTitle", "imports.field.agreementTitle", false, "协议", "协议名称", "agreement"),
            field("agreementSigned", "imports.field.agreementSigned", false, "协议日期", "agreement signed")
                    .asDate());

    private final RelationshipTaking taking;
    private final Register register;
    private final Countries countries;
    private final BothTexts texts;

    RelationshipTarget(RelationshipTaking taking, Register register, Countries countries, BothTexts texts) {
        this.taking = taking;
        this.register = register;
        this.countries = countries;
        this.texts = texts;
    }

    private static ImportField field(String name, String labelKey, boolean required, String... alsoCalled) {
        return new ImportField(name, labelKey, required, List.of(), List.of(alsoCalled));
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RELATIONSHIPS;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public Function<FieldCells, RowReading<OfferedRelationship>> reader() {
        CountryValues known = new CountryValues(countries.all(Languages.CHINESE));
        ChoiceWords tiers = new ChoiceWords(
                FIELDS.stream()
                        .filter(each -> each.name().equals("tier"))
                        .findFirst()
                        .orElseThrow(),
                texts::of);
        return row -> read(row, known, tiers);
    }

    private static RowReading<OfferedRelationship> read(FieldCells row, CountryValues known, ChoiceWords tiers) {
        FormCheck form = new FormCheck();
        Supplier<String> nameZh =
                form.read(() -> FieldCheck.requiredLine("partnerNameZh", row.text("partnerNameZh"), 60));
        Supplier<String> nameEn =
                form.read(() -> FieldCheck.requiredLine("partnerNameEn", row.text("partnerNameEn"), 60));
        Supplier<String> country = form.read(() -> country(row.text("country"), known));
        Supplier<@Nullable OwnDistrict> district = form.read(() -> district(row));
        Supplier<@Nullable Tier> tier = form.read(() -> tiers.read(row.text("tier"), Tier.class));
        Supplier<@Nullable PartialDate> established =
                form.read(() -> FieldCheck.date("established", row.date("established")));
        Supplier<@Nullable PartialDate> ended = form.read(() -> FieldCheck.date("ended", row.date("ended")));
        Supplier<@Nullable String> because = form.read(() -> line(row, "endedBecause"));
        Supplier<@Nullable String> then = form.read(() -> line(row, "countryThen"));
        Supplier<@Nullable String> source = form.read(() -> line(row, "source"));
        Supplier<@Nullable String> note = form.read(() -> line(row, "note"));
        Supplier<List<RecordedAgreement>> agreements = form.read(() -> agreements(row));
        if (!form.isFine()) {
            return new RowReading<>(null, form.refused());
        }
        String code = then.get();
        RecordedRelationship recorded = new RecordedRelationship(
                district.get(),
                code == null ? null : code.toUpperCase(Locale.ROOT),
                tier.get(),
                ended.get() != null,
                established.get(),
                ended.get(),
                because.get(),
                null,
                source.get(),
                null,
                note.get(),
                null,
                null);
        return new RowReading<>(
                new OfferedRelationship(country.get(), nameZh.get(), nameEn.get(), recorded, agreements.get()),
                List.of());
    }

    private static @Nullable String line(FieldCells row, String field) {
        String read = FieldCheck.line(field, row.text(field), LONGEST);
        return read.isEmpty() ? null : read;
    }

    private static String country(String typed, CountryValues known) {
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
        return country.iso2();
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
        PartialDate signed = FieldCheck.date("agreementSigned", row.date("agreementSigned"));
        if (title.isEmpty() && signed != null) {
            throw FieldCheck.missing("agreementTitle");
        }
        return title.isEmpty()
                ? List.of()
                : List.of(new RecordedAgreement(AgreementKind.AGREEMENT, title, "", signed, (LocalDate) null, false));
    }

    @Override
    public List<Match<Long>> twins(SortedMap<Integer, OfferedRelationship> rows) {
        List<RelationshipFacts<Long>> offered = new ArrayList<>();
        rows.forEach((row, each) -> offered.add(new RelationshipFacts<>(
                (long) row, own(each.recorded().district()), place(each.country(), each.nameZh(), each.nameEn()))));
        List<RelationshipFacts<Long>> known = register.concluded().stream()
                .map(each -> new RelationshipFacts<>(
                        each.id().value(),
                        own(each.district()),
                        place(each.country().iso2(), each.nameZh(), each.nameEn())))
                .toList();
        return new DuplicateFinder(OtherNames.shipped()).relationships(offered, known);
    }

    private static @Nullable PlaceFacts own(@Nullable OwnDistrict district) {
        return district == null ? null : place("CN", district.nameZh(), district.nameEn());
    }

    private static PlaceFacts place(String country, String nameZh, String nameEn) {
        return new PlaceFacts(
                country,
                List.of(
                        new NameRecord(NameRecord.CHINESE, nameZh, null, null),
                        new NameRecord(NameRecord.ENGLISH, nameEn, null, null)));
    }

    @Override
    public Collection<RelationshipId> concerned(Collection<OfferedRow<OfferedRelationship>> rows) {
        taking.lockPartners();
        return Set.of();
    }

    @Override
    public Collection<RelationshipId> concernedBy(Collection<MadeRow> made) {
        return made.stream().map(each -> new RelationshipId(each.key())).collect(Collectors.toSet());
    }

    @Override
    public List<TriedRow> take(List<OfferedRow<OfferedRelationship>> some, Optional<Change> cause) {
        return some.stream().map(row -> take(row, cause)).toList();
    }

    private TriedRow take(OfferedRow<OfferedRelationship> row, Optional<Change> cause) {
        if (row.joined() != null) {
            return new TriedRow(row.row(), null, List.of(Rejection.because("imports.rejection.joinsNoRelationship")));
        }
        try {
            TakenRelationship taken = taking.take(row.draft(), cause);
            return new TriedRow(row.row(), new MadeRow(taken.id().value(), taken.entries(), null), List.of());
        } catch (Rejection refused) {
            return new TriedRow(row.row(), null, refused.all());
        }
    }

    private static TakenRelationship taken(MadeRow made) {
        return new TakenRelationship(new RelationshipId(made.key()), made.version());
    }

    @Override
    public Optional<Rejection> objection(MadeRow made) {
        return taking.objection(taken(made));
    }

    @Override
    public void giveBack(List<MadeRow> some, String reason, Optional<Change> cause) {
        some.forEach(made -> taking.giveBack(taken(made), reason, cause));
    }

    @Override
    public void finish(Collection<RelationshipId> touched) {
        // Each was told of when it was signed.
    }

    @Override
    public Map<Long, Map<String, String>> describe(Collection<Long> keys) {
        return register.concluded(keys.stream().map(RelationshipId::new).toList()).stream()
                .collect(Collectors.toMap(each -> each.id().value(), RelationshipTarget::describe));
    }

    private static Map<String, String> describe(RelationshipSummary relationship) {
        Map<String, String> said = new LinkedHashMap<>();
        OwnDistrict district = relationship.district();
        said.put("partnerNameZh", relationship.nameZh());
        said.put("partnerNameEn", relationship.nameEn());
        said.put("country", relationship.country().nameZh());
        said.put("districtZh", district == null ? "" : district.nameZh());
        said.put("districtEn", district == null ? "" : district.nameEn());
        said.put("tier", relationship.tier() == null ? "" : relationship.tier().name());
        said.put("established", text(relationship.established()));
        said.put("ended", text(relationship.ended()));
        return said;
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    @Override
    public String address(long key) {
        return register.find(new RelationshipId(key))
                .map(relationship -> RegisterNavigation.city(relationship.city()))
                .orElse(RegisterNavigation.REGISTER);
    }
}
