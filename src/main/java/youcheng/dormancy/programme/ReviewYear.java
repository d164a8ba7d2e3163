package youcheng.dormancy.programme;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.base.MessageKey;
import youcheng.dormancy.review.ReviewResult;
import youcheng.dormancy.review.ReviewState;
import youcheng.yearbook.YearChapter;
import youcheng.yearbook.YearSource;
import youcheng.yearbook.YearTable;

/** The reviews that were opened in a year, and what those came to that were closed in it. */
@Component
class ReviewYear implements YearSource {

    private final EntityManager entities;

    ReviewYear(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public List<YearChapter> chapters(int year, Locale language) {
        long opened = entities.createQuery(
                        "select count(r) from DormancyReview r where r.opening.on >= :from and r.opening.on < :until",
                        Long.class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("until", LocalDate.of(year + 1, 1, 1))
                .getSingleResult();
        Map<WakingPhase, Long> outcomes = outcomes(year);
        long closed = outcomes.values().stream().mapToLong(Long::longValue).sum();
        return List.of(new YearChapter(
                new MessageKey("yearbook.reviews"),
                List.of(new MessageKey(
                        "yearbook.reviews.said",
                        List.of(opened, closed, outcomes.getOrDefault(WakingPhase.REVIVED, 0L)))),
                List.of(YearTable.of(
                        "yearbook.reviews.outcomes",
                        List.of("yearbook.outcome", "yearbook.count"),
                        Arrays.stream(WakingPhase.values())
                                .filter(phase -> !phase.isOpen())
                                .map(phase -> List.<Object>of(
                                        MessageKey.of("programme.phase", phase), outcomes.getOrDefault(phase, 0L)))
                                .toList()))));
    }

    private Map<WakingPhase, Long> outcomes(int year) {
        Map<WakingPhase, Long> outcomes = new EnumMap<>(WakingPhase.class);
        entities.createQuery(
                        "select r.result, count(r) from DormancyReview r where r.result is not null"
                                + " and r.closedOn >= :from and r.closedOn < :until group by r.result",
                        Object[].class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("until", LocalDate.of(year + 1, 1, 1))
                .getResultList()
                .forEach(row -> outcomes.merge(
                        WakingPhase.of(ReviewState.CLOSED, (ReviewResult) row[0]), (Long) row[1], Long::sum));
        return outcomes;
    }
}
