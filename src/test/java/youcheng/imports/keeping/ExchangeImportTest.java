package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PortalTest;
import youcheng.audit.Chain;
import youcheng.audit.TrailProof;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.closeness.ClosenessReading;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeState;
import youcheng.imports.reading.DateOrder;
import youcheng.imports.reading.DateValues;
import youcheng.imports.targets.ImportKind;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Exchanges come from a file, score their relationship once, and go back as long as nothing was built on them. */
@PortalTest
class ExchangeImportTest {

    private static final String HEADINGS = "City,Date,Type,Direction,Level,Field,Substance,Title,Evidence";

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportMatching matching;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ExchangeReading exchanges;

    @Autowired
    private ClosenessReading closeness;

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
    void aFileIsTakenOverScoredAndTakenBack() {
        ImportRecord applied = imports.applied(
                ImportKind.EXCHANGES, HEADINGS, row("2021-05-03", "Harbour days"), row("2022", "Choir"));

        assertThat(exchanges.of(relationship))
                .extracting(ExchangeRecord::title)
                .containsExactlyInAnyOrder("Harbour days", "Choir");
        assertThat(closeness.standing(relationship).orElseThrow().lastLiving()).isNotNull();
        assertThat(office.lastEntry(relationship).event().changes())
                .anyMatch(change -> change.field().equals("import.number"));
        holds(applied);

        imports.undo(applied.id());

        assertThat(exchanges.of(relationship))
                .isNotEmpty()
                .allMatch(exchange -> exchange.state() == ExchangeState.REMOVED);
        holds(applied);
    }

    @Test
    void whatTheServiceRefusesInTheMiddleLeavesNothingAndIsNamedByItsCell() {
        ImportRecord checked = imports.checked(
                ImportKind.EXCHANGES,
                HEADINGS,
                row("2021-05-03", "Harbour days"),
                row("1950-01-01", "Before its time"));

        int refused = applying.apply(checked.id(), checked.version(), Progress.UNHEARD);

        assertThat(refused).isEqualTo(1);
        assertThat(exchanges.of(relationship)).isEmpty();
        assertThat(reading.find(checked.id()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(reading.counts(checked.id()).made()).isZero();
        assertThat(reading.page(checked.id(), RowFilter.PROBLEMS, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.problems())
                        .extracting(RowProblem::address)
                        .containsExactly("B3"));
    }

    @Test
    void theSameOnceMoreIsShownBesideWhatIsThereAndHasToBeDecided() {
        imports.applied(ImportKind.EXCHANGES, HEADINGS, row("2021-05-03", "Harbour days"));
        ImportRecord again = imports.checked(ImportKind.EXCHANGES, HEADINGS, row("2021-05-03", "Harbour days"));

        assertThat(reading.counts(again.id()).open()).isEqualTo(1);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> applying.apply(again.id(), again.version(), Progress.UNHEARD))
                .extracting(Rejection::key)
                .isEqualTo("imports.rejection.open");
        assertThat(checking.decideAll(again.id(), again.version(), RowWish.JOIN))
                .isEqualTo(1);
        assertThat(applying.apply(again.id(), imports.version(again.id()), Progress.UNHEARD))
                .isZero();
        assertThat(exchanges.of(relationship)).hasSize(1);
    }

    @Test
    void whereDayAndMonthCanBeChangedTheOrderIsAskedForTheWholeColumn() {
        ImportRecord one = imports.upload(
                ImportKind.EXCHANGES, HEADINGS, row("03/06/2021", "Harbour days"), row("05/04/2021", "Choir"));
        Map<String, Integer> fields = matching.propose(one.id()).fields();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> matching.match(one.id(), one.version(), new FieldMatching(fields, Map.of())))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("date");
                    assertThat(refused.key()).isEqualTo(DateValues.WHICH_ORDER);
                });
        matching.match(one.id(), one.version(), new FieldMatching(fields, Map.of("date", DateOrder.DAY_FIRST)));
        checking.check(one.id(), imports.version(one.id()), Progress.UNHEARD);
        assertThat(applying.apply(one.id(), imports.version(one.id()), Progress.UNHEARD))
                .isZero();
        assertThat(exchanges.of(relationship))
                .extracting(exchange -> exchange.date().toString())
                .containsExactlyInAnyOrder("2021-06-03", "2021-04-05");
    }

    @Test
    void oneValueTellsTheOrderOfItsWholeColumn() {
        imports.applied(ImportKind.EXCHANGES, HEADINGS, row("03/06/2021", "Harbour days"), row("04/25/2021", "Choir"));

        assertThat(exchanges.of(relationship))
                .extracting(exchange -> exchange.date().toString())
                .containsExactlyInAnyOrder("2021-03-06", "2021-04-25");
    }

    @Test
    void aMatchingIsOfferedAgainForTheSameHeadings() {
        ImportRecord first = imports.checked(ImportKind.EXCHANGES, HEADINGS + ",Remark kept", row("2021", "Choir"));
        String name = "Office list " + first.id();
        matching.keep(first.id(), name);
        ImportRecord second = imports.upload(ImportKind.EXCHANGES, HEADINGS + ",Remark kept", row("2020", "Orchestra"));

        assertThat(matching.propose(second.id()).name()).isEqualTo(name);
        assertThat(matching.propose(second.id()).fields()).isEqualTo(first.fields());
    }

    @Test
    void anOfficerOfAnotherDeskTakesNothingOver() {
        office.openOtherDesk();
        office.sessions.signIn(RegisterOffice.OTHER_DESK);
        ImportRecord checked = imports.checked(ImportKind.EXCHANGES, HEADINGS, row("2021-05-03", "Harbour days"));

        assertThat(applying.dryRun(checked.id(), checked.version(), Progress.UNHEARD))
                .isEqualTo(1);
        assertThat(exchanges.of(relationship)).isEmpty();
    }

    private String row(String date, String title) {
        return String.join(",", city, date, "VISIT", "INBOUND", "LEADER", "TRADE", "NO_OUTCOME", title, "Report 7");
    }

    private void holds(ImportRecord one) {
        assertThat(proof.verify(Chain.ofImport(one.id().value())).holds()).isTrue();
        assertThat(proof.verify(Chain.ofRelationship(relationship.value())).holds())
                .isTrue();
    }
}
