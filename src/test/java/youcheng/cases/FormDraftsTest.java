package youcheng.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.base.FormDraftStore.Kept;
import youcheng.base.Rejection;
import youcheng.decisions.Review;
import youcheng.proposals.Office;
import youcheng.workflow.WorkItemId;

@PortalTest
class FormDraftsTest {

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private Office office;

    @Autowired
    private FormDraftUpkeep upkeep;

    @Autowired
    private JdbcTemplate database;

    private final String form = "form:" + UUID.randomUUID();

    @Test
    void oneWindowWritesOverWhatItKept() {
        Kept first = officer(() -> drafts.keep(form, null, "甲"));
        Kept second = officer(() -> drafts.keep(form, first, "甲乙"));
        Kept third = officer(() -> drafts.keep(form, second, "甲乙丙"));

        assertThat(officer(() -> drafts.all(form))).containsExactly(third);
    }

    @Test
    void twoWindowsWithTheSameNewFormOverwriteNothing() {
        Kept one = officer(() -> drafts.keep(form, null, "一"));
        Kept other = officer(() -> drafts.keep(form, null, "二"));
        Kept oneOn = officer(() -> drafts.keep(form, one, "一一"));
        Kept otherOn = officer(() -> drafts.keep(form, other, "二二"));

        assertThat(officer(() -> drafts.all(form))).extracting(Kept::content).containsExactlyInAnyOrder("一一", "二二");
        officer(() -> {
            drafts.discard(oneOn);
            return oneOn;
        });
        assertThat(officer(() -> drafts.all(form))).containsExactly(otherOn);
    }

    @Test
    void twoWindowsThatWentOnWithTheSameDraftKeepBoth() {
        Kept found = officer(() -> drafts.keep(form, null, "原来"));
        officer(() -> drafts.keep(form, found, "原来，一"));
        officer(() -> drafts.keep(form, found, "原来，二"));

        assertThat(officer(() -> drafts.all(form))).extracting(Kept::content).containsExactlyInAnyOrder("原来，一", "原来，二");
    }

    /** One window hands in what both had restored; what the other typed since stays. */
    @Test
    void handingInDropsOnlyWhatTheWindowSaw() {
        Kept found = officer(() -> drafts.keep(form, null, "原来"));
        Kept typedOn = officer(() -> drafts.keep(form, found, "原来，又写"));
        office.sessions().as("officer", () -> drafts.discard(found));

        assertThat(officer(() -> drafts.all(form))).containsExactly(typedOn);
    }

    @Test
    void aDraftOf200000CharactersIsKept() {
        String text = "字".repeat(200_001);
        officer(() -> drafts.keep(form, null, text));
        assertThat(officer(() -> drafts.find(form)))
                .hasValueSatisfying(kept -> assertThat(kept.content()).isEqualTo(text));
    }

    @Test
    void aDraftThatIsLongerThanWhatIsKeptIsRefusedWithASentence() {
        String text = "字".repeat(FormDrafts.LONGEST + 1);
        assertThatThrownBy(() -> officer(() -> drafts.keep(form, null, text)))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("base.rejection.draftTooLong"));
    }

    @Test
    void ofManyDraftsTheOldestMakesRoom() {
        for (int window = 0; window < FormDrafts.MOST + 2; window++) {
            String text = "窗口" + window;
            officer(() -> drafts.keep(form, null, text));
        }
        assertThat(officer(() -> drafts.all(form)))
                .hasSize(FormDrafts.MOST)
                .extracting(Kept::content)
                .contains("窗口" + (FormDrafts.MOST + 1))
                .doesNotContain("窗口0");
    }

    @Test
    void aFormWhoseNameBeginsLikeAnotherIsAnother() {
        officer(() -> drafts.keep(form + "%", null, "百分"));
        officer(() -> drafts.keep(form + "1", null, "另一张"));
        assertThat(officer(() -> drafts.all(form))).isEmpty();
        assertThat(officer(() -> drafts.all(form + "%"))).hasSize(1);
    }

    /** Whoever was too late has a while to fetch what they typed; what a task still waits for is never forgotten. */
    @Test
    void whatWasTypedForATaskIsForgottenLongAfterItEnded() {
        CaseNumber number = office.sent();
        WorkItemId ended = office.open(number).id();
        WorkItemId open = office.open(office.sent()).id();
        for (WorkItemId task : List.of(ended, open)) {
            officer(() -> drafts.keep(FormDrafts.formOf(task), null, "甲"));
            officer(() -> drafts.keep(FormDrafts.formOf(task), null, "乙"));
        }
        officer(() -> drafts.keep(form, null, "不是待办"));
        office.review("supervisor", number, Review.RETURNED);
        upkeep.forget();
        assertThat(officer(() -> drafts.all(FormDrafts.formOf(ended)))).hasSize(2);

        database.update("update form_draft set saved_at = ?", Timestamp.valueOf("2001-01-01 00:00:00"));
        upkeep.forget();
        assertThat(officer(() -> drafts.all(FormDrafts.formOf(ended)))).isEmpty();
        assertThat(officer(() -> drafts.all(FormDrafts.formOf(open)))).hasSize(2);
        assertThat(officer(() -> drafts.all(form))).hasSize(1);
        assertThat(officer(() -> drafts.ofTasks()))
                .extracting(FormDrafts::taskOf)
                .contains(open)
                .doesNotContain(ended);
    }

    @Test
    void nobodySeesWhatAnotherPersonKept() {
        Kept kept = officer(() -> drafts.keep(form, null, "私"));
        assertThat(office.sessions().as("officer2", () -> drafts.all(form))).isEmpty();
        office.sessions().as("officer2", () -> drafts.discard(kept));
        assertThat(officer(() -> drafts.all(form))).hasSize(1);
    }

    private <T> T officer(Supplier<T> action) {
        return office.sessions().as("officer", action);
    }
}
