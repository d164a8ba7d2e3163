package youcheng.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.cases.Circulation;
import youcheng.decisions.Opinion;
import youcheng.decisions.Opinions;
import youcheng.decisions.Review;
import youcheng.identity.Role;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.proposals.content.ProposalContent;

/** Wherever a screen names who acted, it says who and for whom, in both languages. */
@WithUserDetails(value = "auditor", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class DeputyOnTheScreenTest extends PageTest {

    @Autowired
    private StandIns standIns;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Circulation circulation;

    private String officer;
    private String legal;
    private String supervisor;
    private CaseNumber number;

    @BeforeEach
    void deputiesBroughtACaseToTheLeader() {
        officer = standIns.deputyOf("officer");
        legal = standIns.deputyOf("legal");
        supervisor = standIns.deputyOf("supervisor");
        ProposalContent content = office.dossier();
        number = office.begin(officer, content);
        office.send(officer, number, content);
        Office.SPECIALISTS.forEach((step, specialist) ->
                office.giveOpinion(specialist.equals("legal") ? legal : specialist, number, step, Opinion.SUPPORT));
        long asked = office.sessions().accountId(standIns.account(Role.FINANCE));
        office.sessions().as(supervisor, () -> opinions.ask(number, asked, "请核"));
        office.sessions()
                .as(
                        supervisor,
                        () -> opinions.recall(
                                office.openItems(number).stream()
                                        .filter(item -> Long.valueOf(asked).equals(item.assignee()))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                "不必了"));
        office.review(supervisor, number, Review.APPROVED);
        office.sessions().as(supervisor, () -> circulation.circulate(number, List.of(asked), "请阅"));
    }

    @Test
    void theDetailsNameBoth() {
        go("cases/" + number);
        assertThat(page()).contains(inChinese(officer), inChinese(legal), inChinese(supervisor));
        speak(Languages.ENGLISH);
        go("cases/" + number);
        assertThat(page()).contains(inEnglish(officer), inEnglish(legal), inEnglish(supervisor));
    }

    @Test
    void theTimelineTheOpinionsAndTheProcessNameBoth() {
        for (String part : new String[] {"timeline", "opinions", "process"}) {
            speak(Languages.CHINESE);
            go("cases/" + number + "?tab=" + part);
            unfold();
            assertThat(page()).as(part).contains(inChinese(legal), inChinese(supervisor));
            speak(Languages.ENGLISH);
            go("cases");
            go("cases/" + number + "?tab=" + part);
            unfold();
            assertThat(page()).as(part).contains(inEnglish(legal), inEnglish(supervisor));
        }
    }

    @Test
    void theApprovalSheetNamesBoth() {
        go("cases/" + number + "/sheet");
        assertThat(page()).contains(inChinese(officer), inChinese(legal), inChinese(supervisor));
        speak(Languages.ENGLISH);
        go("cases");
        go("cases/" + number + "/sheet");
        assertThat(page()).contains(inEnglish(officer), inEnglish(legal), inEnglish(supervisor));
    }

    @Test
    void theTrailNamesBoth() {
        go("audit?chain=case:" + number);
        assertThat(page()).contains(inChinese(officer), inChinese(supervisor));
    }

    private String inChinese(String acting) {
        return names(acting, " 代 ");
    }

    private String inEnglish(String acting) {
        return names(acting, " for ");
    }

    private String names(String acting, String between) {
        Supplier<Long> principal = () -> Objects.requireNonNull(office.me().principal());
        return office.nameOf(office.sessions().accountId(StandIns.deputy(acting)))
                + between
                + office.nameOf(office.sessions().as(acting, principal));
    }
}
