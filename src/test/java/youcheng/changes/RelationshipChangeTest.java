package youcheng.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.changes.content.ChangeEffect;
import youcheng.changes.content.ChangeKind;
import youcheng.proposals.Office;
import youcheng.register.LegalStatus;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;

/** A signed relationship is ended or converted by a case of its own, walked by the people whose steps they are. */
@PortalTest
class RelationshipChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private ChangingOffice changing;

    @Autowired
    private Office office;

    @Autowired
    private RegisterOffice desk;

    @Test
    void aRelationshipEndsOnceTheLeaderDecidedAndTheAssociationWasTold() {
        RelationshipId relationship = desk.signedRelationship();
        CaseNumber number = changing.decided(relationship, ChangingOffice.said(ChangeKind.END, DAY));
        assertThat(number.value()).startsWith("CHG-2026-");
        assertThat(read(relationship).isInForce()).isTrue();

        assertThat(changing.record(number)).isEqualTo(ChangeEffect.EFFECTED);

        RelationshipRecord ended = read(relationship);
        assertThat(ended.status()).isEqualTo(LegalStatus.ENDED);
        assertThat(ended.ended()).isEqualTo(PartialDate.of(DAY));
        assertThat(ended.endedBecause()).isEqualTo("对方市议会决定终止");
        assertThat(ended.endedProof()).isEqualTo("京政外〔2026〕31号 · 对方来函2026-17");
        assertThat(office.hasOpenWork(number)).isFalse();
        assertThat(desk.lastEntry(relationship).event().action()).isEqualTo("relationship.terminated");
        assertThat(desk.lastEntry(relationship).event().caseNumber()).isEqualTo(number);
    }

    private RelationshipRecord read(RelationshipId relationship) {
        return desk.register.find(relationship).orElseThrow();
    }
}
