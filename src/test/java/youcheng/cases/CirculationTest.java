package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.proposals.Office;

/** A case is shown to colleagues for information: they read it, note that they did, and nothing waits for them. */
@PortalTest
class CirculationTest {

    @Autowired
    private Office office;

    @Autowired
    private Circulation circulation;

    @Autowired
    private CaseReading cases;

    @Test
    void whomACaseIsShownToReadsItAndNotesIt() {
        CaseNumber number = office.sent();
        long leader = idOf("leader");
        assertThat(office.sessions().as("leader", () -> cases.read(number))).isEmpty();
        office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(leader), "请知悉"));

        assertThat(office.sessions().as("leader", () -> cases.read(number))).isPresent();
        assertThat(office.casesOf("leader")).extracting(CaseSummary::number).contains(number);
        assertThat(toRead("leader")).contains(number);
        office.sessions().as("leader", () -> circulation.note(number));
        office.sessions().as("leader", () -> circulation.note(number));

        assertThat(toRead("leader")).doesNotContain(number);
        assertThat(office.sessions().as("auditor", () -> circulation.of(number)))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.noted()).isNotNull();
                    assertThat(shown.note()).isEqualTo("请知悉");
                });
        assertThat(office.sessions()
                        .as("auditor", () -> cases.read(number))
                        .orElseThrow()
                        .timeline())
                .extracting(entry -> entry.event().action())
                .containsOnlyOnce("case.circulated", "case.noted");
        assertThat(office.openItems(number)).hasSize(1);
    }

    @Test
    void onlyWhoMayReadACaseShowsIt() {
        CaseNumber number = office.begin("officer", office.dossier());
        long legal = idOf("legal");
        assertRefused(
                () -> office.sessions().as("leader", () -> circulation.circulate(number, List.of(legal), "请知悉")),
                "cases.rejection.notToCirculate");
        assertThatThrownBy(() ->
                        office.sessions().as("officer", () -> circulation.circulate(number, List.of(legal), "请知悉")))
                .isNotInstanceOf(Rejection.class);
        assertRefused(() -> office.sessions().as("legal", () -> circulation.note(number)), "cases.rejection.notShown");
        assertThat(office.sessions().as("legal", () -> circulation.of(number))).isEmpty();
    }

    @Test
    void itIsShownToColleaguesAtWorkOnceEach() {
        CaseNumber number = office.sent();
        long legal = idOf("legal");
        assertThat(office.sessions().as("supervisor", () -> circulation.candidates(number)))
                .extracting(Person::username)
                .contains("legal", "leader", "officer2")
                .doesNotContain("supervisor", "auditor", "admin");
        office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(legal), "请知悉"));
        assertRefused(
                () -> office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(legal), "再次")),
                "cases.rejection.noReaders");
        assertRefused(
                () -> office.sessions().as("supervisor", () -> circulation.circulate(number, List.of(), "请知悉")),
                "cases.rejection.noReaders");
        assertRefused(
                () -> office.sessions()
                        .as("supervisor", () -> circulation.circulate(number, List.of(idOf("finance")), " ")),
                "base.rejection.missing");
    }

    private List<CaseNumber> toRead(String username) {
        return office.sessions().as(username, () -> circulation.toRead()).stream()
                .map(Circulation.Shown::number)
                .toList();
    }

    private long idOf(String username) {
        return office.sessions().as(username, () -> office.me()).id();
    }

    private static void assertRefused(Runnable event, String key) {
        assertThatThrownBy(event::run)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
