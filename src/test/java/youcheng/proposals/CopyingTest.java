package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import youcheng.PortalTest;
import youcheng.audit.AuditTrail;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.Review;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalCopying;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalRecord;

/** An old proposal becomes a new draft, which says where it came from. */
@PortalTest
class CopyingTest {

    @Autowired
    private ProposalCopying copying;

    @Autowired
    private Office office;

    @Autowired
    private AuditTrail trail;

    @Test
    void aRejectedProposalIsCopiedWithoutItsLetterOfIntent() {
        ProposalContent content = office.dossier();
        CaseNumber old = office.begin("officer", content);
        office.send("officer", old, content);
        office.review("supervisor", old, Review.REJECTED);

        CaseNumber copy = copy("officer", old);
        ProposalRecord draft = office.read("officer", office.open(copy).id());
        assertThat(office.open(copy).step()).isEqualTo(ProposalProcess.DRAFT);
        assertThat(ProposalField.differing(content, draft.content()))
                .containsExactlyInAnyOrder(ProposalField.letterOfIntentDate, ProposalField.letterOfIntentReference);
        assertThat(office.decision("officer", copy).statements()).isEmpty();
        assertThat(trail.of(copy)).anySatisfy(entry -> {
            assertThat(entry.event().action()).isEqualTo("proposal.copiedFrom");
            assertThat(entry.event().changes().getFirst().after()).isEqualTo(old.value());
        });
        assertThat(trail.of(old).getLast().event().changes().getFirst().after()).isEqualTo(copy.value());
    }

    @Test
    void whatIsStillUnderWayIsNotProposedTwice() {
        CaseNumber old = office.handedIn();
        assertThatThrownBy(() -> copy("officer", old))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("proposals.rejection.alreadyTied"));
    }

    @Test
    void onlyOfficersWhoMayReadItCopy() {
        CaseNumber old = office.handedIn();
        office.review("supervisor", old, Review.REJECTED);
        assertThatThrownBy(() -> copy("supervisor", old)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> copy("auditor", old)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> copy("officer", new CaseNumber("PRO-1998-0001")))
                .isInstanceOfSatisfying(
                        Rejection.class, told -> assertThat(told.key()).isEqualTo("proposals.rejection.nothingToCopy"));
    }

    private CaseNumber copy(String person, CaseNumber old) {
        return Objects.requireNonNull(office.sessions().as(person, () -> copying.copy(old)));
    }
}
