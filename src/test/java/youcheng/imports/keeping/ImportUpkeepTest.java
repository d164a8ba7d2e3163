package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.Rejection;
import youcheng.imports.targets.ImportKind;
import youcheng.register.ContactPersons;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Rows and files go when nobody went on with an import, or long after it took effect; what was done stays. */
@PortalTest
class ImportUpkeepTest {

    private static final String HEADINGS = "City,Name,Kind of post";

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportUpkeep upkeep;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private TrailProof proof;

    @Autowired
    private Clock clock;

    private RelationshipId relationship = new RelationshipId(0);
    private String row = "";

    @BeforeEach
    void aRelationshipAndAnOfficer() {
        relationship = office.signedRelationship();
        row = office.register.find(office.cityOf(relationship)).orElseThrow().nameEn() + ",Aroha Ngata,MAYOR";
        office.sessions.signIn("officer");
    }

    @Test
    void anOpenImportIsDiscardedAfterSixtyDaysWithoutAHandOnIt() {
        ImportId id = imports.checked(ImportKind.CONTACTS, HEADINGS, row).id();
        sweepAfter(59);
        assertThat(reading.find(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(reading.counts(id).all()).isEqualTo(1);

        sweepAfter(61);
        assertThat(reading.find(id).state()).isEqualTo(ImportState.DISCARDED);
        assertThat(reading.counts(id).all()).isZero();
        assertThat(proof.verify(Chain.ofImport(id.value())).holds()).isTrue();
    }

    @Test
    void oneThatTookEffectCannotBeTakenBackAfterHalfAYear() {
        ImportId id = imports.applied(ImportKind.CONTACTS, HEADINGS, row).id();
        sweepAfter(179);
        assertThat(reading.counts(id).made()).isEqualTo(1);

        sweepAfter(181);
        assertThat(reading.counts(id).all()).isZero();
        assertThat(reading.find(id).state()).isEqualTo(ImportState.APPLIED);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> imports.undo(id))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.state");
        assertThat(contacts.of(relationship)).hasSize(1);
    }

    private void sweepAfter(int days) {
        upkeep.sweep(clock.instant().plus(Duration.ofDays(days)));
    }
}
