package youcheng.imports.targets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.base.Rejection;
import youcheng.imports.matching.DuplicateFinder;
import youcheng.imports.matching.Match;
import youcheng.imports.matching.OtherNames;
import youcheng.imports.matching.PlaceFacts;
import youcheng.imports.matching.RelationshipFacts;
import youcheng.register.AgreementSummary;
import youcheng.register.Countries;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.NameRecord;
import youcheng.register.OwnCity;
import youcheng.register.OwnDistrict;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipAgreements;
import youcheng.register.RelationshipCompleting.CompletionLook;
import youcheng.register.RelationshipCompleting.RelationshipCompletion;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.RelationshipSummary;
import youcheng.register.RelationshipTaking;
import youcheng.register.RelationshipTaking.OfferedRelationship;
import youcheng.register.RelationshipTaking.TakenRelationship;
import youcheng.register.Tier;

/** Relationships that exist already. A joined one is completed by what the row says; nothing recorded is overwritten. */
@Component
class RelationshipTarget implements ImportTarget<OfferedRelationship> {

    private final RelationshipTaking taking;
    private final Register register;
    private final RelationshipAgreements agreements;
    private final Countries countries;
    private final FormerCountries former;
    private final OwnCity ownCity;
    private final BothTexts texts;

    RelationshipTarget(
            RelationshipTaking taking,
            Register register,
            RelationshipAgreements agreements,
            Countries countries,
            FormerCountries former,
            OwnCity ownCity,
            BothTexts texts) {
        this.taking = taking;
        this.register = register;
        this.agreements = agreements;
        this.countries = countries;
        this.former = former;
        this.ownCity = ownCity;
        this.texts = texts;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RELATIONSHIPS;
    }

    @Override
    public List<ImportField> fields() {
        return RelationshipReader.FIELDS;
    }

    @Override
    public Function<FieldCells, RowReading<OfferedRelationship>> reader() {
        return new RelationshipReader(countries, former, texts);
    }

    @Override
    public boolean objects() {
        return true;
    }

    @Override
    public Function<OfferedRelationship, List<Rejection>> objections() {
        return taking.objections();
    }

    @Override
    public List<Match<Long>> twins(SortedMap<Integer, OfferedRelationship> rows) {
        List<RelationshipFacts<Long>> offered = new ArrayList<>();
        rows.forEach((row, each) -> offered.add(new RelationshipFacts<>(
                (long) row, own(each.recorded().district()), place(each.country(), each.nameZh(), each.nameEn()))));
        List<RelationshipSummary> concluded = register.concluded();
        Set<Long> inForce = concluded.stream()
                .filter(RelationshipSummary::isInForce)
                .map(each -> each.id().value())
                .collect(Collectors.toSet());
        List<RelationshipFacts<Long>> known = concluded.stream()
                .map(each -> new RelationshipFacts<>(
                        each.id().value(),
                        own(each.district()),
                        place(each.country().iso2(), each.nameZh(), each.nameEn())))
                .toList();
        List<Match<Long>> matches =
                new ArrayList<>(new DuplicateFinder(OtherNames.shipped()).relationships(offered, known, ownCity()));
        // Of one city's relationships that are as likely, the one that ended is meant by a row that says an end.
        matches.sort(Comparator.<Match<Long>>comparingLong(Match::row)
                .thenComparing(
                        Comparator.<Match<Long>>comparingInt(Match::score).reversed())
                .thenComparing(
                        match -> !match.inFile() && isEnded(rows, match.row()) == inForce.contains(match.other())));
        return matches;
    }

    private static boolean isEnded(SortedMap<Integer, OfferedRelationship> rows, long row) {
        return Objects.requireNonNull(rows.get((int) row)).recorded().isEnded();
    }

    private PlaceFacts ownCity() {
        return new PlaceFacts(
                null,
                ownCity.names().stream()
                        .map(name -> new NameRecord(NameRecord.LOCAL, name, null, null))
                        .toList());
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
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.joined()))
                .map(RelationshipId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Collection<RelationshipId> concernedBy(Collection<MadeRow> made) {
        // Whoever enters a city at this moment finds it in the lists or off them.
        taking.lockPartners();
        return made.stream().map(each -> new RelationshipId(each.key())).collect(Collectors.toSet());
    }

    @Override
    public List<TriedRow> take(List<OfferedRow<OfferedRelationship>> some, Optional<Change> cause) {
        return some.stream().map(row -> take(row, cause)).toList();
    }

    private TriedRow take(OfferedRow<OfferedRelationship> row, Optional<Change> cause) {
        Long joined = row.joined();
        try {
            TakenRelationship taken = joined == null
                    ? taking.take(row.draft(), cause)
                    : taking.join(row.draft(), new RelationshipId(joined), cause);
            return new TriedRow(row.row(), made(taken), List.of());
        } catch (Rejection refused) {
            return new TriedRow(row.row(), null, refused.all());
        }
    }

    private static MadeRow made(TakenRelationship taken) {
        RelationshipCompletion completion = taken.completion();
        return new MadeRow(
                taken.id().value(), taken.entries(), completion == null ? null : DraftJson.write(completion));
    }

    private static TakenRelationship taken(MadeRow made) {
        String before = made.before();
        return new TakenRelationship(
                new RelationshipId(made.key()),
                made.version(),
                before == null ? null : DraftJson.read(before, RelationshipCompletion.class));
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
        // Each was told of when it was signed or corrected.
    }

    @Override
    public Optional<JoinLook> joined(OfferedRelationship row, long key) {
        CompletionLook look = taking.look(row, new RelationshipId(key));
        RelationshipRecord before = look.before();
        RelationshipRecord after = look.after();
        Map<String, String> fills = new LinkedHashMap<>();
        if (before != null && after != null) {
            Map<String, String> said = facts(before);
            facts(after).entrySet().stream()
                    .filter(each -> !each.getValue().equals(said.get(each.getKey())))
                    .forEach(each -> fills.put(each.getKey(), each.getValue()));
        }
        look.agreements().forEach(each -> fills.put("agreementTitle", each.title()));
        return Optional.of(new JoinLook(fills, look.refused()));
    }

    @Override
    public Map<Long, Map<String, String>> describe(Collection<Long> keys) {
        return register.concluded(keys.stream().map(RelationshipId::new).toList()).stream()
                .collect(Collectors.toMap(each -> each.id().value(), this::describe));
    }

    private Map<String, String> describe(RelationshipSummary relationship) {
        Map<String, String> said = new LinkedHashMap<>();
        OwnDistrict district = relationship.district();
        said.put("partnerNameZh", relationship.nameZh());
        said.put("partnerNameEn", relationship.nameEn());
        said.put("country", relationship.country().nameZh());
        said.put("districtZh", district == null ? "" : district.nameZh());
        said.put("districtEn", district == null ? "" : district.nameEn());
        register.find(relationship.id()).ifPresent(each -> said.putAll(facts(each)));
        said.put(
                "agreementTitle",
                agreements.summaries(relationship.id()).stream()
                        .map(AgreementSummary::title)
                        .collect(Collectors.joining("；")));
        return said;
    }

    private Map<String, String> facts(RelationshipRecord relationship) {
        Map<String, String> said = new LinkedHashMap<>();
        Tier tier = relationship.tier();
        said.put("tier", tier == null ? "" : tier.name());
        said.put("established", text(relationship.established()));
        said.put("ended", text(relationship.ended()));
        said.put("endedBecause", text(relationship.endedBecause()));
        String then = relationship.countryThen();
        said.put(
                "countryThen",
                then == null ? "" : former.find(then).map(FormerCountry::nameZh).orElse(then));
        said.put("source", text(relationship.source()));
        said.put("note", text(relationship.note()));
        return said;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String address(long key) {
        return register.find(new RelationshipId(key))
                .map(relationship -> RegisterNavigation.city(relationship.city()))
                .orElse(RegisterNavigation.REGISTER);
    }
}
