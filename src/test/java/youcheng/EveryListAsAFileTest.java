package youcheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.audit.export.TrailExport;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ColumnMemory;
import youcheng.base.ui.ExportKind;
import youcheng.identity.AccountQuery;
import youcheng.identity.export.AccountExport;

/** What a list shows is what its file says, in filter, order and columns; that it left is on record. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class EveryListAsAFileTest extends PageTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AccountExport accounts;

    @Autowired
    private TrailExport trails;

    @Autowired
    private ColumnMemory columns;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void tasksInTheColumnsThatThePersonChoseAndInTheirOrder() {
        CaseNumber one = office.sent();
        CaseNumber other = office.sent();
        office.sessions().signIn("supervisor");
        columns.remember("tasks", "CASE,TITLE,STEP,PROCESS,-DUE,-AGE,-HOLDER");
        try {
            go("tasks?q=PRO-&sort=CASE&dir=desc");
            List<List<String>> file = exported(ExportKind.XLSX);
            assertThat(file.getFirst()).containsExactly("办件编号", "城市", "步骤", "办件类型");
            List<String> numbers = column(file, 0);
            assertThat(numbers).contains(one.value(), other.value());
            assertThat(numbers).isEqualTo(shownTasks());
            assertThat(exported(ExportKind.CSV)).isEqualTo(file);
            assertTaken("access.tasksExported", numbers.size());
        } finally {
            columns.forget("tasks");
        }
    }

    @Test
    void tasksThatAreDoneSayWhen() {
        office.sent();
        go("tasks?scope=DONE");
        List<List<String>> file = exported(ExportKind.CSV);
        assertThat(file.getFirst()).contains("办结时间");
        assertThat(file.size() - 1).isPositive();
        int when = file.getFirst().indexOf("办结时间");
        assertThat(column(file, when)).allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
    }

    @Test
    void theRegisterInItsOrderWithTheColumnsOfOthers() {
        go("register?sort=COUNTRY&dir=desc");
        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(column(file, 2)).isEqualTo(shown(2)).hasSizeGreaterThan(5);
        assertThat(file.getFirst()).contains("亲密度");
        go("register?q=柏林");
        assertThat(column(exported(ExportKind.CSV), 0)).containsExactlyInAnyOrder("柏林市", "都柏林市");
        assertTaken("access.registerExported", 2);
    }

    @Test
    void theMapsTable() {
        speak(Locale.UK);
        go("map?sort=NAME&dir=desc");
        List<List<String>> file = exported(ExportKind.CSV);
        assertThat(file).hasSize(test(grid()).size() + 1);
        assertThat(column(file, 0))
                .isSortedAccordingTo(Collator.getInstance(Locale.UK).reversed());
        assertTaken("access.tiesExported", file.size() - 1);
    }

    @Test
    void theRelationshipsAtRiskAlsoThoseNotUnfoldedYet() {
        go("at-risk?scope=DORMANT&desk=ALL");
        List<String> file = column(exported(ExportKind.XLSX), 0);
        assertThat(file)
                .startsWith(find(H2.class).all().stream()
                        .map(each -> each.getElement().getTextRecursively())
                        .toArray(String[]::new));
        assertTaken("access.atRiskExported", file.size());
    }

    @Test
    void whatIsDueToARelationshipAtRiskStandsInItsLine() {
        go("at-risk?scope=NOT_RECORDED&desk=ALL");
        List<List<String>> file = exported(ExportKind.CSV);
        int due = file.getFirst().indexOf("近期致贺事项");
        List<RelationshipDue> shown = find(ListItem.class).withClassName("relationship-card").all().stream()
                .map(card -> new RelationshipDue(
                        find(H2.class, card).single().getElement().getTextRecursively(),
                        find(UnorderedList.class, card).withClassName("courtesies").all().stream()
                                .mapToInt(list -> (int) list.getChildren().count())
                                .sum()))
                .toList();
        assertThat(shown).isNotEmpty().anyMatch(card -> card.courtesies() > 0);
        for (int row = 0; row < shown.size(); row++) {
            List<String> line = file.get(row + 1);
            assertThat(line.getFirst()).isEqualTo(shown.get(row).name());
            assertThat(line.get(due).lines().count()).isEqualTo(shown.get(row).courtesies());
        }
    }

    /** What the page says of a relationship: its name, and how many courtesies are due. */
    private record RelationshipDue(String name, int courtesies) {}

    @Test
    void accountsForTheAdministratorAlone() {
        AccountQuery query = AccountQuery.byUsername("officer");
        assertThatThrownBy(() -> accounts.export(query, "accounts?q=officer"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(newest().action()).isEqualTo("access.denied");
        assertThat(newest().changes()).extracting(Change::after).contains("AccountExport.export");

        office.sessions().signIn("admin");
        go("accounts?q=officer");
        List<List<String>> file = exported(ExportKind.CSV);
        assertThat(column(file, 0)).isEqualTo(shown(0)).contains("officer", "officer2");
        assertTaken("access.accountsExported", file.size() - 1);
    }

    @Test
    void aWholeChainOfTheTrailForTheAuditorAlone() {
        CaseNumber number = office.sent();
        Chain chain = Chain.of(number);
        assertThatThrownBy(() -> trails.export(chain, "audit")).isInstanceOf(AccessDeniedException.class);
        List<TrailEntry> entries = trail.newest(chain, 1000);

        office.sessions().signIn("auditor");
        go("audit?chain=" + chain.subject());
        List<List<String>> file = exported(ExportKind.XLSX);
        assertThat(column(file, 0))
                .isEqualTo(entries.stream()
                        .map(entry -> Long.toString(entry.sequence()))
                        .toList());
        assertThat(column(file, 6))
                .isEqualTo(entries.stream().map(TrailEntry::hash).toList());
        assertTaken("access.trailExported", entries.size());
    }

    private AuditEvent newest() {
        return trail.newest(Chain.ofAccess(office.today()), 1).getFirst().event();
    }

    private static List<String> column(List<List<String>> file, int column) {
        return file.stream().skip(1).map(line -> line.get(column)).toList();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private List<String> shown(int column) {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getCellText(row, column))
                .toList();
    }

    /** The numbers of the cases without the headings of groups. */
    private List<String> shownTasks() {
        List<String> numbers = new ArrayList<>();
        Grid<?> grid = grid();
        int column = IntStream.range(0, grid.getColumns().size())
                .filter(each -> "CASE".equals(grid.getColumns().get(each).getKey()))
                .findFirst()
                .orElseThrow();
        for (int row = 0; row < test(grid).size(); row++) {
            String text = test(grid).getCellText(row, column);
            if (text != null && text.startsWith("PRO-")) {
                numbers.add(text);
            }
        }
        return numbers;
    }
}
