package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.PortalTest;
import youcheng.audit.AuditEvent;
import youcheng.base.Actor;
import youcheng.base.PartialDate;
import youcheng.base.Progress;
import youcheng.imports.matching.MatchReason;
import youcheng.imports.targets.ImportKind;
import youcheng.register.CityRecord;
import youcheng.register.ExistingRelationships;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedRelationship;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.register.Relationships;

/** Whatever the form would refuse is said of a list by its cells as soon as it is read, and before anybody decides anything. */
@PortalTest
class RelationshipPreviewTest {

    private static final String HEADINGS = "友城中文名,友城英文名,国家,本市区（中文）,本市区（英文）,结好日期,终止日期,终止原因,当时国家,依据,协议名称,协议签署日期";

    @Autowired
    private RegisterOffice office;

    @Autowired
    private ImportOffice imports;

    @Autowired
    private ImportUploading uploading;

    @Autowired
    private ImportMatching matching;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ExistingRelationships existing;

    @Autowired
    private Relationships relationships;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aSupervisor() {
        office.sessions.signIn("supervisor");
    }

    @Test
    void theOfficesOwnCityAndItsDistrictsAreNoPartners() {
        assertThat(problems(checked(
                        "北京市,Beijing,德国,,,1987,,,,档案,,",
                        "维尔纳姆,Peking,德国,,,1987,,,,档案,,",
                        "海淀区,Haidian District,德国,,,1987,,,,档案,,",
                        "北京市朝阳区,Chaoyang,德国,,,1987,,,,档案,,")))
                .containsExactly(
                        Tuple.tuple("A2", "register.rejection.ownCity"),
                        Tuple.tuple("A4", "register.rejection.ownDistrict"),
                        Tuple.tuple("A5", "register.rejection.ownDistrict"));
    }

    @Test
    void whatTheFormRequiresIsRequiredOfAListAsWell() {
        assertThat(problems(checked("里勒德姆,Lillerdam,德国,,,2001-02,2010-01,,,,,")))
                .containsExactly(
                        Tuple.tuple("H2", "register.rejection.noEndReason"),
                        Tuple.tuple("J2", "register.rejection.noSource"));
    }

    @Test
    void whatTheDryRunWouldRefuseIsSaidBefore() {
        assertThat(problems(checked(
                        "兰斯德姆,Reimsdam,德国,,,2001-02,,到期不续,,档案,,",
                        "南特德姆,Nantdam,德国,,,2030-01,,,,档案,协议,2031",
                        "波尔德姆,Bordam,德国,,,2005,2001,到期,,档案,,",
                        "图卢德姆,Touldam,德国,,,2005,,,Yugoslavia,档案,,",
                        "特尔德姆,Trnadam,塞尔维亚,,,2005,,,南斯拉夫,档案,,")))
                .containsExactly(
                        Tuple.tuple("H2", "register.rejection.endOfOpen"),
                        Tuple.tuple("F3", "base.rejection.dateInFuture"),
                        Tuple.tuple("L3", "base.rejection.dateInFuture"),
                        Tuple.tuple("G4", "register.rejection.endedBeforeSigning"),
                        Tuple.tuple("I5", "register.rejection.neverOfThisCountry"),
                        Tuple.tuple("I6", "register.rejection.notThen"));
    }

    @Test
    void anEndWhoseDayNobodyKnowsIsTakenOver() {
        ImportRecord one =
                checked("维尔德姆,Wildam,德国,,,2001-02,不详,到期不续,,档案,,", "阿尔德姆,Aldam,德国,,,2001-02,Unknown,到期不续,,档案,,");

        assertThat(problems(one)).isEmpty();
        checking.decideAll(one.id(), one.version(), RowWish.KEEP);
        assertThat(applying.dryRun(one.id(), imports.version(one.id()), Progress.UNHEARD))
                .as("a reason is taken of one that ended only")
                .isZero();
    }

    @Test
    void whatStandsOnRecordDoesNotEndByBeingJoined() {
        recorded("温德德姆", "Wenddam", "DE", null, null);
        ImportRecord one = checked("温德德姆,Wenddam,德国,,,1980,不详,,,档案,,");
        checking.decideAll(one.id(), one.version(), RowWish.JOIN);

        assertThat(applying.dryRun(one.id(), imports.version(one.id()), Progress.UNHEARD))
                .isEqualTo(1);
        assertThat(problems(reading.find(one.id())))
                .containsExactly(Tuple.tuple("G2", "register.rejection.inForceOnRecord"));
    }

    @Test
    void whatCannotBeReadHidesNothingElseThatIsWrong() {
        assertThat(problems(checked("埃森德姆,Essendam,德国,朝阳区,,1999年13月,何时,,,,,")))
                .containsExactlyInAnyOrder(
                        Tuple.tuple("E2", "base.rejection.missing"),
                        Tuple.tuple("F2", "base.rejection.noSuchDay"),
                        Tuple.tuple("G2", "base.rejection.noDate"),
                        Tuple.tuple("H2", "register.rejection.noEndReason"),
                        Tuple.tuple("J2", "register.rejection.noSource"));
    }

    @Test
    void theCountryOfItsTimeIsWrittenAsCountriesAre() {
        ImportRecord one = checked(
                "尼什德姆,Nisdam,塞尔维亚,,,1980-10,,,南斯拉夫,档案,,",
                "特尔纳德姆,Ternadam,斯洛伐克,,,1988,,,Tschechoslowakei,档案,,",
                "科希德姆,Kosidam,斯洛伐克,,,1988,,,CSHH,档案,,",
                "基辅德姆,Kyivdam,乌克兰,,,1988,,,Soviet Union,档案,,",
                "科隆德姆,Colodam,德国,,,1988,,,Deutschland,档案,,",
                "里昂德姆,Lyodam,斯洛伐克,,,1988,,,纳尼亚,档案,,");

        assertThat(problems(one)).containsExactly(Tuple.tuple("I7", "imports.value.noFormerCountry"));
    }

    @Test
    void theRegisterNamesTheCountryOfItsTime() {
        RelationshipId id = recorded("塞格德姆", "Segdam", "RS", null, "YUCS");
        ImportRecord one = checked("塞格德姆,Segdam,塞尔维亚,,,1980,,,,档案,,");

        assertThat(reading.describe(one.id(), List.of(id.value())).get(id.value()))
                .containsEntry("countryThen", "南斯拉夫");
    }

    @Test
    void aRowTheOtherWayRoundIsShownWithThePairThatItIs() {
        CityRecord cologne = office.register.named("Cologne").getFirst();
        RelationshipId ofCity = Objects.requireNonNull(cologne.current()).id();
        RelationshipId ofDistrict =
                recorded("列宁德姆", "Lenindam", "RU", new OwnDistrict("海淀区", "Haidian District"), null);
        ImportRecord one = checked(
                "北京市,Beijing,中国,科隆市,Cologne,1987,,,,档案,,", "海淀区,Haidian District,中国,列宁德姆,Lenindam,1989,,,,档案,,");

        assertThat(twins(one, 2)).contains(Tuple.tuple(ofCity.value(), MatchReason.SWAPPED));
        assertThat(twins(one, 3)).contains(Tuple.tuple(ofDistrict.value(), MatchReason.SWAPPED));
        assertThat(problems(one))
                .contains(
                        Tuple.tuple("A2", "register.rejection.ownCity"),
                        Tuple.tuple("A3", "register.rejection.ownDistrict"));
        assertThat(checking.decideAll(one.id(), one.version(), RowWish.JOIN))
                .as("none is joined with a partner of another country")
                .isZero();
    }

    @Test
    void ofTwoRowsOfOneRelationshipTheOtherIsNamed() {
        ImportRecord one = checked("汉堡德姆,Hamdam,德国,,,1989,,,,档案1,,", "汉堡德姆市,Hamdam,德国,,,1989,,,,档案2,,");
        checking.decideAll(one.id(), one.version(), RowWish.KEEP);

        assertThat(applying.dryRun(one.id(), imports.version(one.id()), Progress.UNHEARD))
                .isEqualTo(1);
        assertThat(reading.page(one.id(), RowFilter.PROBLEMS, 0, 10).getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.address()).isEqualTo("A3"))
                .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("imports.rejection.sameAsRow"))
                .satisfies(problem -> assertThat(problem.message().arguments()).containsExactly(2));
    }

    @Test
    void aFormulaThatWasNotComputedIsAProblemOfItsRow() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            List<String> headings = List.of("友城中文名", "友城英文名", "国家", "依据", "备注");
            List<String> row = List.of("德累德姆", "Dresdam", "德国", "档案");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int column = 0; column < row.size(); column++) {
                sheet.value(1, column, row.get(column));
            }
            sheet.formula(1, 4, "D2");
        }
        ImportId id = uploading
                .upload(ImportKind.RELATIONSHIPS, "list.xlsx", new ByteArrayInputStream(file.toByteArray()))
                .id();
        matching.match(
                id, imports.version(id), new FieldMatching(matching.propose(id).fields(), Map.of()));

        assertThat(problems(checking.check(id, imports.version(id), Progress.UNHEARD)))
                .containsExactly(Tuple.tuple("E2", "imports.rejection.uncomputedCell"));
    }

    private ImportRecord checked(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return imports.checked(ImportKind.RELATIONSHIPS, lines);
    }

    private List<Tuple> problems(ImportRecord one) {
        return reading.page(one.id(), RowFilter.PROBLEMS, 0, 20).stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> Tuple.tuple(problem.address(), problem.message().key()))
                .toList();
    }

    private List<Tuple> twins(ImportRecord one, int place) {
        return reading.page(one.id(), RowFilter.ALL, 0, 20).stream()
                .filter(row -> row.place() == place)
                .flatMap(row -> row.twins().stream())
                .map(twin -> Tuple.tuple(twin.other(), twin.reason()))
                .toList();
    }

    private RelationshipId recorded(
            String nameZh, String nameEn, String country, @Nullable OwnDistrict district, @Nullable String then) {
        RecordedRelationship said = new RecordedRelationship(
                district,
                then,
                null,
                false,
                new PartialDate(1980, null, null),
                null,
                null,
                null,
                "档案",
                null,
                null,
                null,
                null);
        return Objects.requireNonNull(transaction.execute(status -> {
            relationships.lockPartners();
            return existing.record(
                    relationships.enterCity(country, nameZh, nameEn),
                    said,
                    List.of(),
                    action -> AuditEvent.of(action, Actor.person(1)));
        }));
    }
}
