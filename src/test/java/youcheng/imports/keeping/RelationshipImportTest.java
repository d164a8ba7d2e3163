package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.imports.targets.ImportKind;
import youcheng.register.CityRecord;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Relationships come from a file when a second supervisor confirms them, and count for nothing once they were taken back. */
@PortalTest
class RelationshipImportTest {

    private static final AtomicInteger LAST = new AtomicInteger();
    /** None is like another. */
    private static final List<String> NAMES = List.of("Wakatoru", "Bellingsgate", "Oxhampton", "Firthmouth");

    private static final List<String> ZH = List.of("瓦卡托鲁", "贝灵门", "奥汉普顿", "弗思茅斯");
    private static final String HEADINGS = "Chinese name,English name,Country,Established,Source";

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private TrailProof proof;

    private final String name = NAMES.get(LAST.getAndIncrement());

    @BeforeEach
    void aSupervisor() {
        office.sessions.signIn("supervisor");
    }

    @Test
    void itTakesEffectOnlyWhenAnotherSupervisorConfirmsIt() {
        ImportRecord waiting = waiting();

        assertThat(office.register.named(name)).isEmpty();
        assertThat(reading.mayConfirm(waiting.id())).isFalse();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> applying.apply(waiting.id(), waiting.version(), Progress.UNHEARD))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.fourEyes");

        office.sessions.signIn("officer2");
        assertThat(reading.mayConfirm(waiting.id())).isTrue();
        assertThat(applying.apply(waiting.id(), waiting.version(), Progress.UNHEARD))
                .isZero();

        RelationshipId relationship = relationship();
        assertThat(office.register.find(relationship).orElseThrow().isInForce()).isTrue();
        holds(waiting, relationship);

        imports.undo(waiting.id());
        assertThat(office.register.concluded(List.of(relationship))).isEmpty();
        holds(waiting, relationship);
    }

    @Test
    void itStaysOnceSomethingWasBuiltOnIt() {
        ImportRecord waiting = waiting();
        office.sessions.signIn("officer2");
        applying.apply(waiting.id(), waiting.version(), Progress.UNHEARD);
        RelationshipId relationship = relationship();
        contacts.add(relationship, new ContactDraft("Aroha Ngata", "", Post.MAYOR, "", "", "", "", null));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> imports.undo(waiting.id()))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.builtOn");
        assertThat(office.register.concluded(List.of(relationship))).hasSize(1);
    }

    @Test
    void itCanBeGivenBackInsteadOfConfirmed() {
        ImportRecord waiting = waiting();
        office.sessions.signIn("officer2");
        ImportRecord back = applying.giveBackToPrepare(waiting.id(), waiting.version(), "two rows are missing");

        assertThat(back.state()).isEqualTo(ImportState.CHECKED);
        assertThat(back.closedReason()).isEqualTo("two rows are missing");
    }

    @Test
    void anOfficerImportsNoRelationships() {
        office.sessions.signIn("officer");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> imports.upload(ImportKind.RELATIONSHIPS, HEADINGS, row()))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.role");
    }

    private ImportRecord waiting() {
        ImportRecord checked = imports.checked(ImportKind.RELATIONSHIPS, HEADINGS, row());
        return applying.send(checked.id(), checked.version());
    }

    private String row() {
        return String.join(",", ZH.get(NAMES.indexOf(name)), name, "新西兰", "1999-05", "Archive 7");
    }

    private RelationshipId relationship() {
        CityRecord city = office.register.named(name).getFirst();
        return java.util.Objects.requireNonNull(city.current()).id();
    }

    private void holds(ImportRecord one, RelationshipId relationship) {
        assertThat(proof.verify(Chain.ofImport(one.id().value())).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }
}
