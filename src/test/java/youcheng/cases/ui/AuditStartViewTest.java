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
import youcheng.workflow.WorkItem;

/** An auditor starts at what was escalated, what ran lately, and what the last proof of the trail came to. */
@WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class AuditStartViewTest extends PageTest {

    @Autowired
    private AuditReading audit;

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
