package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.Verification;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.documents.Marking;
import youcheng.identity.Desk;
import youcheng.proposals.Office;

/** A case is internal until its author, or later a supervisor with a reason, says that it is public. */
@PortalTest
class CaseMarkingsTest {

    @Autowired
    private Office office;

    @Autowired
    private CaseMarkings markings;

    @Autowired
    private CaseReading reading;

    @Test
    void aNewCaseIsInternalAndItsInitiatorMarksTheDraft() {
        CaseNumber number = office.begin("officer", office.dossier());
        assertThat(summary(number).marking()).isEqualTo(Marking.INTERNAL);
        assertThat(summary(number).desk()).isEqualTo(Desk.EUROPE);

        mark("officer", number, Marking.PUBLIC, "");

        assertThat(summary(number).marking()).isEqualTo(Marking.PUBLIC);
        assertTold(number);
    }

    @Test
    void afterTheDraftASupervisorOfTheDeskMarksItWithAReason() {
        CaseNumber number = office.sent();

        assertRefused(() -> mark("officer", number, Marking.PUBLIC, "想公开"), "cases.rejection.notToMark");
        assertRefused(() -> mark("supervisor", number, Marking.PUBLIC, " "), "base.rejection.missing");
        mark("supervisor", number, Marking.PUBLIC, "已对外发布");

        assertThat(summary(number).marking()).isEqualTo(Marking.PUBLIC);
        assertTold(number);
    }

    @Test
    void theMarkingWidensNobodysRight() {
        CaseNumber number = office.begin("officer", office.dossier());
        mark("officer", number, Marking.PUBLIC, "");

        assertThat(office.sessions().as("leader", () -> reading.read(number))).isEmpty();
    }

    private void mark(String username, CaseNumber number, Marking marking, String reason) {
        office.sessions().as(username, () -> markings.mark(number, marking, reason));
    }

    private CaseSummary summary(CaseNumber number) {
        return office.sessions()
                .as("auditor", () -> reading.read(number))
                .orElseThrow()
                .summary();
    }

    private void assertTold(CaseNumber number) {
        assertThat(office.sessions()
                        .as("auditor", () -> reading.read(number))
                        .orElseThrow()
                        .timeline())
                .extracting(entry -> entry.event().action())
                .contains("case.marked");
        assertThat(office.sessions().as("auditor", () -> reading.verify(number)))
                .allMatch(Verification::holds);
    }

    private static void assertRefused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOf(Rejection.class)
                .extracting(refused -> ((Rejection) refused).key())
                .isEqualTo(key);
    }
}
