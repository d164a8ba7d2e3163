package youcheng.exchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.register.RelationshipSummary;

/**
 * Makes up exchanges: some relationships that live, some that cool, some that sleep, some that are form without content, and some
 * of which nothing is known. The same relationships and day always give the same set.
 */
final class DemonstrationSet {

    /** Stands before each title, so that also an export or a printed list says what it is. */
    static final String MARK = "（演示）";

    private static final String ORIGIN = "demonstration:";
    private static final long SEED = 20_260_101;
    private static final int DAYS_A_MONTH = 30;

    private static final Map<FieldOfExchange, String> SUBJECTS = Map.ofEntries(
            Map.entry(FieldOfExchange.POLITICS, "城市合作会谈"),
            Map.entry(FieldOfExchange.TRADE, "经贸对接会"),
            Map.entry(FieldOfExchange.INVESTMENT, "投资推介会"),
            Map.entry(FieldOfExchange.SCIENCE, "科技园区合作"),
            Map.entry(FieldOfExchange.EDUCATION, "姊妹学校交流"),
            Map.entry(FieldOfExchange.TALENT, "公务员研修班"),
            Map.entry(FieldOfExchange.CULTURE, "文化周"),
            Map.entry(FieldOfExchange.SPORT, "马拉松选手互邀"),
            Map.entry(FieldOfExchange.TOURISM, "旅游推广合作"),
            Map.entry(FieldOfExchange.HEALTH, "医院结对"),
            Map.entry(FieldOfExchange.ENVIRONMENT, "大气治理研讨"),
            Map.entry(FieldOfExchange.URBAN_GOVERNANCE, "城市治理论坛"),
            Map.entry(FieldOfExchange.AGRICULTURE, "都市农业考察"),
            Map.entry(FieldOfExchange.PEOPLE, "青少年夏令营"));

    private static final List<Direction> DIRECTIONS = List.of(Direction.values());
    private static final List<Level> IN_PERSON = List.of(Level.LEADER, Level.BUREAU, Level.EXPERT);

    /** What contacts come to: talks only, agreements too, or what stood up when it was looked at. */
    private static final List<Substance> TALKS = List.of(Substance.NO_OUTCOME);

    private static final List<Substance> AGREEMENTS = List.of(Substance.NO_OUTCOME, Substance.DELIVERED);
    private static final List<Substance> RESULTS =
            List.of(Substance.NO_OUTCOME, Substance.DELIVERED, Substance.VERIFIED);

    private final List<Made> made = new ArrayList<>();
    private final LocalDate today;
    private final Random chance = new Random(SEED);

    private DemonstrationSet(LocalDate today) {
        this.today = today;
    }

    /** A made-up exchange and where it comes from. */
    record Made(ExchangeContent content, String origin) {}

    /** How a relationship fares. */
    private enum Fate {
        CLOSE,
        STEADY,
        COOLING,
        DORMANT,
        FORM,
        SILENT,
        UNKNOWN
    }

    static List<Made> of(List<RelationshipSummary> relationships, LocalDate today) {
        DemonstrationSet set = new DemonstrationSet(today);
        List<RelationshipSummary> ordered = relationships.stream()
                .sorted(Comparator.comparing(RelationshipSummary::sortEn))
                .toList();
        Fate[] fates = Fate.values();
        for (int place = 0; place < ordered.size(); place++) {
            set.make(ordered.get(place), fates[place % fates.length]);
        }
        return set.made;
    }

    private void make(RelationshipSummary relationship, Fate fate) {
        switch (fate) {
            case CLOSE -> {
                living(relationship, 14, 1, 48, RESULTS);
                letters(relationship, 3, 2, true);
            }
            case STEADY -> {
                living(relationship, 6, 4, 50, AGREEMENTS);
                letters(relationship, 2, 5, true);
            }
            case COOLING -> {
                living(relationship, 4, 25, 34, AGREEMENTS);
                letters(relationship, 1, 6, false);
            }
            case DORMANT -> {
                living(relationship, 3, 48, 100, TALKS);
                letters(relationship, 1, 30, true);
            }
            case FORM -> {
                symbolic(relationship, 8);
                living(relationship, 1, 15, 20, TALKS);
            }
            case SILENT -> {
                living(relationship, 2, 14, 20, TALKS);
                letters(relationship, 2, 4, false);
            }
            case UNKNOWN -> {}
        }
    }

    /** So many visits, projects and events, spread between so many months ago. */
    private void living(
            RelationshipSummary relationship, int number, int newest, int oldest, List<Substance> cameOfIt) {
        FieldOfExchange[] fields = FieldOfExchange.values();
        int first = chance.nextInt(fields.length);
        for (int each = 0; each < number; each++) {
            FieldOfExchange field = fields[(first + each * 5) % fields.length];
            Level level = IN_PERSON.get(chance.nextInt(IN_PERSON.size()));
            Substance substance = cameOfIt.get(chance.nextInt(cameOfIt.size()));
            ExchangeKind kind = level == Level.EXPERT
                    ? ExchangeKind.PROJECT
                    : chance.nextInt(3) == 0 ? ExchangeKind.EVENT : ExchangeKind.VISIT;
            add(
                    relationship,
                    newest + (oldest - newest) * each / number,
                    kind,
                    DIRECTIONS.get(chance.nextInt(DIRECTIONS.size())),
                    level,
                    substance,
                    field,
                    SUBJECTS.getOrDefault(field, ""),
                    substance.hasOutcome() ? "签署合作备忘录并列入年度计划。" : "",
                    false);
        }
    }

    private void symbolic(RelationshipSummary relationship, int number) {
        for (int each = 0; each < number; each++) {
            add(
                    relationship,
                    3 + each * 4,
                    ExchangeKind.EVENT,
                    DIRECTIONS.get(each % 2),
                    Level.LEADER,
                    Substance.SYMBOLIC,
                    FieldOfExchange.POLITICS,
                    "友好纪念活动",
                    "",
                    false);
        }
    }

    private void letters(RelationshipSummary relationship, int number, int newest, boolean answered) {
        for (int each = 0; each < number; each++) {
            add(
                    relationship,
                    newest + each * 6,
                    ExchangeKind.LETTER,
                    Direction.OUTBOUND,
                    Level.CORRESPONDENCE,
                    Substance.SYMBOLIC,
                    FieldOfExchange.POLITICS,
                    "问候函",
                    "",
                    answered);
        }
    }

    private void add(
            RelationshipSummary relationship,
            int months,
            ExchangeKind kind,
            Direction direction,
            Level level,
            Substance substance,
            FieldOfExchange field,
            String subject,
            String outcome,
            boolean answered) {
        LocalDate day = today.minusMonths(months).minusDays(chance.nextInt(DAYS_A_MONTH));
        PartialDate began = relationship.established();
        if (began != null && day.isBefore(began.earliest())) {
            return;
        }
        boolean proved = chance.nextInt(8) != 0;
        made.add(new Made(
                new ExchangeContent(
                        List.of(relationship.id()),
                        false,
                        PartialDate.of(day),
                        null,
                        kind,
                        direction,
                        level,
                        substance,
                        field,
                        MARK + relationship.nameZh() + " · " + subject,
                        "",
                        null,
                        outcome,
                        proved ? MARK + "卷宗" : "",
                        answered ? answer(day) : null),
                ORIGIN + made.size()));
    }

    private @Nullable PartialDate answer(LocalDate letter) {
        LocalDate answered = letter.plusDays(20);
        return answered.isAfter(today) ? null : PartialDate.of(answered);
    }
}
