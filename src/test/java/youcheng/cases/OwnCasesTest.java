package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import youcheng.EventsHeard;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.cases.OwnCases.OwnCase;
import youcheng.decisions.Review;
import youcheng.proposals.Office;

/** Whoever began a case sees it among their own, those first in which something happened last. */
@PortalTest
@Thorough
class OwnCasesTest {

    @Autowired
    private OwnCases own;

    @Autowired
    private Office office;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcClient database;

    @Test
    void theCaseInWhichSomethingHappenedLastComesFirst() {
        CaseNumber earlier = office.sent();
        CaseNumber later = office.begin("officer", office.dossier());
        assertThat(numbers("officer", 2)).containsExactly(later, earlier);

        office.review("supervisor", earlier, Review.RETURNED);
        assertThat(numbers("officer", 2)).containsExactly(earlier, later);
    }

    @Test
    void nobodySeesTheCasesOfOthers() {
        CaseNumber number = office.begin("officer", office.dossier());
        CaseNumber others = office.begin("officer2", office.dossier());
        assertThat(numbers("officer2", 100)).contains(others).doesNotContain(number);
        assertThat(numbers("legal", 100)).isEmpty();
        assertThat(office.sessions().as("legal", own::areThere)).isFalse();
        assertThat(office.sessions().as("officer", own::running)).isPositive();
    }

    @Test
    void tenCasesAreReadWithAsManyStatementsAsOne() {
        for (int number = 0; number < 10; number++) {
            office.review("supervisor", office.sent(), Review.RETURNED);
        }
        EventsHeard.await(database);
        assertThat(statements(10)).isEqualTo(statements(1)).isPositive();
    }

    private List<CaseNumber> numbers(String username, int most) {
        return office.sessions().as(username, () -> own.latest(most)).stream()
                .map(OwnCase::summary)
                .map(CaseSummary::number)
                .toList();
    }

    private long statements(int most) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            assertThat(numbers("officer", most)).hasSize(most);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
