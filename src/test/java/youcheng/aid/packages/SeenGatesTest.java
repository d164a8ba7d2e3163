package youcheng.aid.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.aid.content.AidDirection;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateStatement;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.decisions.MatterChanged;
import youcheng.decisions.SeenCase;
import youcheng.documents.SeenDocuments;
import youcheng.register.RegisterOffice;

/** Whoever decides on a package decides on the gates that were on their screen. */
@PortalTest
class SeenGatesTest {

    @Autowired
    private AidOffice aid;

    @Autowired
    private RegisterOffice register;

    @Test
    void aGateThatIsStatedAnewAfterItWasSeenHoldsTheReviewBack() {
        CaseNumber number = examined();
        SeenCase seen = aid.seen(number);
        aid.state(number, Gate.SANCTIONS, GateStatement.NOT_MET);

        assertThat(refused(number, seen)).containsExactly(1, MessageKey.of("aid.gate", Gate.SANCTIONS));
        assertThat(aid.read(number).state()).isEqualTo(AidState.UNDER_REVIEW);
        aid.reviewHaving(number, aid.seen(number));
        assertThat(aid.read(number).state()).isEqualTo(AidState.PREPARING);
    }

    @Test
    void otherEvidenceForTheSameStatementAndAWaiverAreNoticedToo() {
        CaseNumber number = examined();
        aid.state(number, Gate.QUALITY_DOCUMENTS, GateStatement.NOT_MET);
        aid.state(number, Gate.SANCTIONS, GateStatement.MET);
        SeenCase seen = aid.seen(number);
        aid.waive("supervisor", number, Gate.QUALITY_DOCUMENTS);
        assertThat(refused(number, seen)).containsExactly(1, MessageKey.of("aid.gate", Gate.QUALITY_DOCUMENTS));

        SeenCase waived = aid.seen(number);
        aid.stateDifferently(number, Gate.SANCTIONS, GateStatement.MET);
        assertThat(refused(number, waived)).containsExactly(1, MessageKey.of("aid.gate", Gate.SANCTIONS));
    }

    @Test
    void whoSawNoGatesDoesNotDecide() {
        CaseNumber number = examined();

        List<Object> why = refused(number, new SeenCase(SeenDocuments.none(), ""));

        assertThat(why.getFirst()).isEqualTo(Gate.of(AidDirection.GIVEN).size());
    }

    private CaseNumber examined() {
        CaseNumber number =
                aid.sent(AidDirection.GIVEN, aid.partner(register.signedRelationship()), aid.content(), aid.masks(10));
        aid.giveOpinions(number);
        return number;
    }

    private List<Object> refused(CaseNumber number, SeenCase seen) {
        MatterChanged refused = catchThrowableOfType(MatterChanged.class, () -> aid.reviewHaving(number, seen));
        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo("aid.rejection.gatesChanged");
        return List.of(refused.arguments());
    }
}
