package youcheng.proposals.work;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** The proposals that were begun in a year, and where they stand today. */
@Component
class ProposalYear implements YearSource {

    private final EntityManager entities;
    private final Clock clock;

    ProposalYear(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        Map<String, Long> stages = new LinkedHashMap<>();
        for (Proposal.State state : Proposal.State.values()) {
            stages.put(key(state), 0L);
        }
        entities.createQuery(
                        "select p.state, count(p) from Proposal p join CaseFile c on c.number = p.caseNumber"
                                + " where c.opened >= :from and c.opened < :until group by p.state",
                        Object[].class)
                .setParameter("from", begin(year))
                .setParameter("until", begin(year + 1))
                .getResultList()
                .forEach(row -> stages.merge(key((Proposal.State) row[0]), (Long) row[1], Long::sum));
        long all = stages.values().stream().mapToLong(Long::longValue).sum();
        return List.of(new YearChapter(
                new MessageKey("yearbook.proposals"),
                List.of(new MessageKey("yearbook.proposals.said", List.of(all, LocalDate.now(clock)))),
                List.of(YearTable.of(
                        "yearbook.proposals.stages",
                        List.of("yearbook.stage", "yearbook.count"),
                        stages.entrySet().stream()
                                .map(each -> List.<Object>of(new MessageKey(each.getKey()), each.getValue()))
                                .toList()))));
    }

    private Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static String key(Proposal.State state) {
        return switch (state) {
            case DRAFTING -> "proposals.stage.draft";
            case UNDER_REVIEW -> "proposals.stage.review";
            case AT_MUNICIPAL_LEADER -> "proposals.stage.decision";
            case TO_APPLY, AWAITING_ANSWER -> "proposals.stage.national";
            case TO_SIGN, TO_CONFIRM -> "proposals.stage.signing";
            case SIGNED -> "register.status.SIGNED";
            case NOT_CONCLUDED -> "register.status.NOT_CONCLUDED";
        };
    }
}
