package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.imports.targets.ImportKind;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.Post;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Contacts come from a file into the register, all or none, and go back as long as nothing was built on them. */
@PortalTest
class ContactImportTest {

    private static final String HEADINGS = "City,Name,Position,Kind of post,E-mail";

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ContactPersons contacts;

    @Autowired
    private TrailProof proof;

    private RelationshipId relationship = new RelationshipId(0);
    private String city = "";

    @BeforeEach
    void aRelationshipAndAnOfficer() {
        relationship = office.signedRelationship();
        city = office.register.find(office.cityOf(relationship)).orElseThrow().nameEn();
        office.sessions.signIn("officer");
    }

    @Test
    void aFileIsTakenOverAndTakenBackAndTheTrailHolds() {
        ImportRecord applied = imports.applied(
                ImportKind.CONTACTS, HEADINGS, row("Aroha Ngata", "MAYOR"), row("Wiremu Tane", "Other"));

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(contacts.of(relationship))
                .extracting(ContactPersonRecord::name)
                .containsExactlyInAnyOrder("Aroha Ngata", "Wiremu Tane");
        holds(applied);

        imports.undo(applied.id());

        assertThat(reading.find(applied.id()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(contacts.of(relationship)).isEmpty();
        holds(applied);
    }

    @Test
    void everyProblemIsNamedByItsCellAndNothingIsTakenOver() {
        ImportRecord checked = imports.checked(
                ImportKind.CONTACTS,
                HEADINGS,
                row("Aroha Ngata", "MAYOR"),
                city + ",,Mayor,KING,nobody",
                "Nowhere,Wiremu Tane,,MAYOR,");

        assertThat(reading.page(checked.id(), RowFilter.PROBLEMS, 0, 10))
                .flatExtracting(StagedRow::problems)
                .extracting(RowProblem::address)
                .containsExactlyInAnyOrder("B3", "D3", "E3", "A4");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> applying.apply(checked.id(), imports.version(checked.id()), Progress.UNHEARD))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.problems");
        assertThat(contacts.of(relationship)).isEmpty();
    }

    @Test
    void whatAllRowsHaveIsSaidOnceWhereTheFileHasNoColumnForIt() {
        ImportId id = imports.upload(ImportKind.CONTACTS, "City,Name", city + ",Aroha Ngata")
                .id();
        Map<String, Integer> columns = Map.of("partners", 0, "name", 1);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> imports.match(id, new FieldMatching(columns, Map.of(), Map.of("post", "KING"))))
                .extracting(Rejection::field, Rejection::key)
                .containsExactly("post", "imports.rejection.noColumnOrValue");

        imports.match(id, new FieldMatching(columns, Map.of(), Map.of("post", "MAYOR")));
        checking.check(id, imports.version(id), Progress.UNHEARD);
        applying.apply(id, imports.version(id), Progress.UNHEARD);

        assertThat(reading.find(id).matching().fixed()).isEqualTo(Map.of("post", "MAYOR"));
        assertThat(contacts.of(relationship))
                .extracting(ContactPersonRecord::post)
                .containsExactly(Post.MAYOR);
    }

    @Test
    void whatWasChangedSinceIsNamedAndStays() {
        ImportRecord applied = imports.applied(ImportKind.CONTACTS, HEADINGS, row("Aroha Ngata", "MAYOR"));
        ContactPersonRecord person = contacts.of(relationship).getFirst();
        contacts.verify(person.id(), person.version());

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> imports.undo(applied.id()))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.builtOn");
        assertThat(contacts.of(relationship)).hasSize(1);
        assertThat(reading.find(applied.id()).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void aJoinedPersonTakesOverWhatTheFileSaysAndGetsItBack() {
        contacts.add(relationship, ContactDraft.of(person("Aroha Ngata")));
        ContactPersonRecord before = contacts.of(relationship).getFirst();
        ImportRecord checked =
                imports.checked(ImportKind.CONTACTS, HEADINGS, city + ",Aroha Ngata,Lord Mayor,MAYOR,new@city.example");
        StagedRow row = reading.page(checked.id(), RowFilter.OPEN, 0, 10).getFirst();
        assertThat(row.twins()).extracting(RowTwin::other).contains(before.id().value());
        checking.decide(
                checked.id(),
                checked.version(),
                row.place(),
                RowWish.JOIN,
                before.id().value());
        applying.apply(checked.id(), imports.version(checked.id()), Progress.UNHEARD);

        assertThat(contacts.of(relationship)).singleElement().satisfies(person -> {
            assertThat(person.title()).isEqualTo("Lord Mayor");
            assertThat(person.phone()).isEqualTo(before.phone());
        });
        imports.undo(checked.id());
        assertThat(contacts.of(relationship))
                .singleElement()
                .satisfies(person -> assertThat(person.title()).isEqualTo(before.title()));
        holds(checked);
    }

    @Test
    void aDryRunLeavesNothing() {
        ImportRecord checked = imports.checked(ImportKind.CONTACTS, HEADINGS, row("Aroha Ngata", "MAYOR"));
        applying.dryRun(checked.id(), checked.version(), Progress.UNHEARD);

        assertThat(reading.find(checked.id()).trial())
                .isNotNull()
                .satisfies(trial -> assertThat(trial.made()).isEqualTo(1));
        assertThat(reading.counts(checked.id()).made()).isZero();
        assertThat(contacts.of(relationship)).isEmpty();
    }

    @Test
    void whoeverStopsItInTheMiddleHasNothingImported() {
        ImportRecord checked = sixtyPersons();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> applying.apply(checked.id(), imports.version(checked.id()), (done, all) -> done < 30))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.stopped");
        assertThat(contacts.of(relationship)).isEmpty();
        assertThat(reading.find(checked.id()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(reading.counts(checked.id()).made()).isZero();
    }

    @Test
    void aProcessThatDiesInTheMiddleLeavesNothingAndCanBeBegunAgain() {
        ImportRecord checked = sixtyPersons();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> applying.apply(checked.id(), imports.version(checked.id()), (done, all) -> {
                    if (done < 30) {
                        return true;
                    }
                    throw new IllegalStateException("the lights went out");
                }));
        assertThat(contacts.of(relationship)).isEmpty();
        assertThat(reading.find(checked.id()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(reading.counts(checked.id()).made()).isZero();
        holds(checked);

        assertThat(applying.apply(checked.id(), imports.version(checked.id()), Progress.UNHEARD))
                .isZero();
        assertThat(contacts.of(relationship)).hasSize(60);
    }

    private ImportRecord sixtyPersons() {
        String[] lines = new String[61];
        lines[0] = HEADINGS;
        for (int row = 1; row < lines.length; row++) {
            lines[row] = row("Person " + "abcdefghijklmnopqrstuvwxyz".charAt(row % 26) + "o".repeat(row), "MAYOR");
        }
        ImportRecord checked = imports.checked(ImportKind.CONTACTS, lines);
        checking.decideAll(checked.id(), checked.version(), RowWish.KEEP);
        return checked;
    }

    private String row(String name, String post) {
        return String.join(",", List.of(city, name, "Mayor", post, name.replace(' ', '.') + "@city.example"));
    }

    private ContactPersonRecord person(String name) {
        return new ContactPersonRecord(
                new youcheng.register.ContactPersonId(0),
                relationship,
                name,
                "Mayor",
                youcheng.register.Post.MAYOR,
                "old@city.example",
                "12345",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private void holds(ImportRecord one) {
        assertThat(proof.verify(Chain.ofImport(one.id().value())).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }
}
