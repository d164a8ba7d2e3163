package youcheng.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.audit.AuditReading;
import youcheng.base.CaseNumber;
import youcheng.base.ui.ExportKind;
import youcheng.cases.export.EscalatedExport;
import youcheng.workflow.WorkItem;

/** An auditor starts at what was escalated, what ran lately, and what the last proof of the trail came to. */
@WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class AuditStartViewTest extends PageTest {

    @Autowired
    private AuditReading audit;

    @Autowired
    private EscalatedExport export;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void whatWasEscalatedLastStandsFirstDoneOrNot() {
        CaseNumber number = office.sent();
        database.update(
                "update work_item set escalated_at = ? where case_number = ? and state = 'OPEN'",
                Timestamp.valueOf("2099-01-01 00:00:00"),
                number.value());
        go("");
        assertThat(address()).isEqualTo("audit-start");
        List<WorkItem> shown = escalated();
        assertThat(shown.getFirst().caseNumber()).isEqualTo(number);
        assertThat(shown)
                .hasSizeLessThanOrEqualTo(20)
                .allMatch(item -> item.marks().escalated() != null);
        assertThat(isOffered("超期督办")).isTrue();
        List<List<String>> file = exported("超期督办", ExportKind.XLSX);
        assertThat(file.getFirst()).containsExactly("办件编号", "步骤", "城市", "办理人", "督办时间", "状态");
        assertThat(file.stream().skip(1).map(List::getFirst).limit(shown.size()))
                .containsExactlyElementsOf(
                        shown.stream().map(item -> item.caseNumber().value()).toList());
        assertThat(file.get(1).get(4)).startsWith("2099-01-01 ");
        assertThat(file.get(1).getLast()).isEqualTo("未办结");
        assertThat(exported("超期督办", ExportKind.CSV)).isEqualTo(file);
        assertTaken("access.escalatedExported", file.size() - 1);
        assertRefused("supervisor", "EscalatedExport", () -> export.export("audit-start"));
        database.update("update work_item set escalated_at = null where case_number = ?", number.value());
        go("audit-start");
        assertThat(escalated()).noneMatch(item -> item.caseNumber().equals(number));
    }

    @Test
    void theLastProofOfAllChainsSaysWhatItCameTo() {
        AuditReading.ProofOfAll proof = audit.verifyAll((done, all) -> true);
        audit.verifyAll((done, all) -> false); // one that is stopped says nothing
        go("audit-start");
        assertThat(find(Paragraph.class).all())
                .extracting(each -> each.getElement().getTextRecursively())
                .anySatisfy(said -> assertThat(said)
                        .contains("上次全部核验：", "共 " + proof.chains() + " 条链")
                        .contains(proof.broken() == 0 ? "完整" : proof.broken() + " 条链不完整"));
    }

    @SuppressWarnings("unchecked")
    private List<WorkItem> escalated() {
        Grid<WorkItem> first = find(Grid.class).all().getFirst();
        return first.getGenericDataView().getItems().toList();
    }
}
