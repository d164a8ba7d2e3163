package youcheng.imports.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.base.TypedDate;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeTaking;
import youcheng.exchanges.ExchangeTaking.ExchangeOutcome;
import youcheng.exchanges.ExchangeTaking.Offered;
import youcheng.exchanges.ExchangeTaking.Taken;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.sheet.ExchangeSheet;
import youcheng.exchanges.sheet.SheetColumn;
import youcheng.imports.matching.DuplicateFinder;
import youcheng.imports.matching.ExchangeFacts;
import youcheng.imports.matching.Match;
import youcheng.imports.matching.OtherNames;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Exchanges, read in the words of the table that officers paste. */
@Component
class ExchangeTarget implements ImportTarget<ExchangeDraft> {

    private static final Set<SheetColumn> OPTIONAL =
            EnumSet.of(SheetColumn.EVIDENCE, SheetColumn.OUTCOME, SheetColumn.LAST_DAY);

    private static final Set<SheetColumn> DATES = EnumSet.of(SheetColumn.DATE, SheetColumn.LAST_DAY);

    private static final Map<SheetColumn, List<String>> ALSO_CALLED = Map.ofEntries(
            Map.entry(
                    SheetColumn.PARTNERS,
                    List.of("友城", "城市", "伙伴", "对方城市", "国外城市", "city", "sister city", "partner city")),
            Map.entry(SheetColumn.DATE, List.of("日期", "时间", "date", "day", "when")),
            Map.entry(SheetColumn.LAST_DAY, List.of("结束日期", "截止日期", "until", "end date")),
            Map.entry(SheetColumn.KIND, List.of("类型", "形式", "活动类型", "type", "kind")),
            Map.entry(SheetColumn.DIRECTION, List.of("来往", "出访来访", "direction")),
            Map.entry(SheetColumn.LEVEL, List.of("级别", "规格", "level", "rank")),
            Map.entry(SheetColumn.FIELD, List.of("领域", "field", "area", "subject area")),
            Map.entry(SheetColumn.SUBSTANCE, List.of("实质", "成果类型", "substance")),
            Map.entry(SheetColumn.TITLE, List.of("名称", "标题", "活动", "活动名称", "主题", "title", "name", "event")),
            Map.entry(SheetColumn.EVIDENCE, List.of("依据", "来源", "evidence", "source", "proof")),
            Map.entry(SheetColumn.OUTCOME, List.of("成果", "结果", "outcome", "result")));

    private final ExchangeTaking taking;
    private final ExchangeReading reading;
    private final Register register;
    private final BothTexts texts;
    private final List<ImportField> fields;

    ExchangeTarget(ExchangeTaking taking, ExchangeReading reading, Register register, BothTexts texts) {
        this.taking = taking;
        this.reading = reading;
        this.register = register;
        this.texts = texts;
        this.fields = Arrays.stream(SheetColumn.values())
                .map(column -> new ImportField(
                        column.field(),
                        column.labelKey(),
                        !OPTIONAL.contains(column),
                        column.choices(),
                        ALSO_CALLED.getOrDefault(column, List.of()),
                        DATES.contains(column)))
                .toList();
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EXCHANGES;
    }

    @Override
    public List<ImportField> fields() {
        return fields;
    }

    @Override
    public Function<FieldCells, RowReading<ExchangeDraft>> reader() {
        KnownPartners partners = new KnownPartners(register);
        ExchangeSheet sheet = new ExchangeSheet(texts::of, name -> partners.find(SheetColumn.PARTNERS.field(), name));
        return row -> {
            ExchangeSheet.Row read = sheet.read(Arrays.stream(SheetColumn.values())
                    .map(column -> DATES.contains(column) ? row.date(column.field()) : row.text(column.field()))
                    .toList());
            return new RowReading<>(
                    read.draft(),
                    read.refused().stream()
                            .map(each -> inField(each.column().field(), each.why()))
                            .toList());
        };
    }

    private static Rejection inField(String field, Rejection why) {
        return Rejection.of(field, why.key(), why.arguments());
    }

    @Override
    public List<Match<Long>> twins(SortedMap<Integer, ExchangeDraft> rows) {
        Set<RelationshipId> partners = rows.values().stream()
                .flatMap(draft -> draft.partners().stream())
                .collect(Collectors.toSet());
        List<ExchangeFacts<Long>> offered = new ArrayList<>();
        rows.forEach((row, draft) -> {
            PartialDate day = day(draft.date());
            draft.partners()
                    .forEach(partner -> offered.add(new ExchangeFacts<>(
                            (long) row, partner.toString(), day, day(draft.lastDay()), draft.title())));
        });
        List<ExchangeFacts<Long>> known = taking.known(partners).stream()
                .map(each -> new ExchangeFacts<>(
                        each.id().value(), each.partner().toString(), each.day(), null, each.title()))
                .toList();
        return new DuplicateFinder(new OtherNames(List.of())).exchanges(offered, known);
    }

    private static @Nullable PartialDate day(String typed) {
        try {
            return TypedDate.read("date", typed).orElse(null);
        } catch (Rejection noDate) {
            return null;
        }
    }

    @Override
    public Collection<RelationshipId> concerned(Collection<OfferedRow<ExchangeDraft>> rows) {
        Set<ExchangeId> joined = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.joined()))
                .map(ExchangeId::new)
                .collect(Collectors.toSet());
        return Stream.concat(
                        rows.stream().flatMap(row -> row.draft().partners().stream()),
                        joined.isEmpty() ? Stream.empty() : taking.concerned(joined).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Collection<RelationshipId> concernedBy(Collection<MadeRow> made) {
        return taking.concerned(
                made.stream().map(each -> new ExchangeId(each.key())).toList());
    }

    @Override
    public List<TriedRow> take(List<OfferedRow<ExchangeDraft>> some, Optional<Change> cause) {
        List<ExchangeOutcome> outcomes = taking.take(
                some.stream()
                        .map(row ->
                                new Offered(row.draft(), row.joined() == null ? null : new ExchangeId(row.joined())))
                        .toList(),
                cause);
        return IntStream.range(0, some.size())
                .mapToObj(place -> {
                    ExchangeOutcome outcome = outcomes.get(place);
                    Taken taken = outcome.taken();
                    return new TriedRow(
                            some.get(place).row(),
                            taken == null ? null : new MadeRow(taken.id().value(), taken.version(), json(taken)),
                            outcome.refused());
                })
                .toList();
    }

    private static @Nullable String json(Taken taken) {
        return taken.before() == null ? null : DraftJson.write(taken.before());
    }

    private static Taken taken(MadeRow made) {
        String before = made.before();
        return new Taken(
                new ExchangeId(made.key()),
                made.version(),
                before == null ? null : DraftJson.read(before, ExchangeDraft.class));
    }

    @Override
    public Optional<Rejection> objection(MadeRow made) {
        return taking.objection(taken(made));
    }

    @Override
    public void giveBack(List<MadeRow> some, String reason, Optional<Change> cause) {
        taking.giveBack(some.stream().map(ExchangeTarget::taken).toList(), reason, cause);
    }

    @Override
    public void finish(Collection<RelationshipId> touched) {
        taking.tell(touched);
    }

    @Override
    public Map<Long, Map<String, String>> describe(Collection<Long> keys) {
        Map<Long, Map<String, String>> described = new HashMap<>();
        keys.forEach(key -> reading.find(new ExchangeId(key)).ifPresent(found -> described.put(key, describe(found))));
        return described;
    }

    private Map<String, String> describe(ExchangeRecord exchange) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(
                SheetColumn.PARTNERS.field(),
                register.concluded(exchange.partners()).stream()
                        .map(RelationshipSummary::nameZh)
                        .collect(Collectors.joining("、")));
        said.put(SheetColumn.DATE.field(), exchange.date().toString());
        said.put(
                SheetColumn.LAST_DAY.field(),
                exchange.lastDay() == null ? "" : exchange.lastDay().toString());
        said.put(SheetColumn.KIND.field(), exchange.kind().name());
        said.put(SheetColumn.DIRECTION.field(), exchange.direction().name());
        said.put(SheetColumn.LEVEL.field(), exchange.level().name());
        said.put(SheetColumn.FIELD.field(), exchange.field().name());
        said.put(SheetColumn.SUBSTANCE.field(), exchange.substance().name());
        said.put(SheetColumn.TITLE.field(), exchange.title());
        said.put(SheetColumn.EVIDENCE.field(), exchange.evidence());
        said.put(SheetColumn.OUTCOME.field(), exchange.outcome());
        return said;
    }

    @Override
    public String address(long key) {
        return ExchangesNavigation.of(new ExchangeId(key));
    }
}
