package youcheng.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.notifications.NoticeOffice;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;
import youcheng.proposals.work.ProposalProcess;
import youcheng.workflow.WorkItem;
import youcheng.workflow.Workflow;

/** A summary comes once a working day or week, whatever the quiet hours, and begins with what is late. */
class SummaryTest extends NoticeOffice {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 30);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 31);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Summaries summaries;

    @Autowired
    private MailSending sending;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Clock clock;

    @BeforeEach
    void thePostOfficeOpens() {
        post.open();
    }

    @AfterEach
    void thePostOfficeCloses() {
        post.close();
    }

    @Test
    void whatIsLateStandsFirst() throws Exception {
        String person = newcomer(Role.FINANCE, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        CaseNumber today = office.handedIn();
        due(
                today,
                LocalDate.now(clock)
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .minusMillis(1));
        CaseNumber late = office.handedIn();
        due(late, Instant.parse("2020-01-01T00:00:00Z"));
        heard();
        summaries.writeFor(FRIDAY);
        sending.sendWhatWaits();

        MimeMessage mail = post.of(address).getFirst();
        assertThat(mail.getSubject()).startsWith("每日摘要").contains("待办超期");
        String text = MailTest.text(mail, "text/plain");
        assertThat(text.indexOf("已超期")).isPositive().isLessThan(text.indexOf("今天到期"));
        assertThat(text.indexOf(late.value())).isPositive();
        assertThat(text.substring(0, text.indexOf("今天到期"))).contains(late.value());
        assertThat(text.substring(text.indexOf("今天到期"))).contains(today.value());
        assertThat(text).contains("其他通知", "待您办理");
    }

    @Test
    void eachDayHasOneSummaryAndWhatStoodInItIsNotSaidAgain() throws Exception {
        String person = newcomer(Role.HEALTH, Desk.EUROPE);
        String address = mailTo(person, Languages.ENGLISH);
        choose(person, OfficeNotice.CIRCULATED, Delivery.DAILY);
        office.sessions().as(person, () -> own.change(address, Quiet.OFFICE, null, null));
        summaries.writeFor(FRIDAY);
        sending.sendWhatWaits();
        assertThat(post.of(address)).as("nothing to say").isEmpty();

        summaries.writeFor(FRIDAY);
        summaries.writeFor(SATURDAY);
        assertThat(rows(person)).isEqualTo(1);
        choose(person, OfficeNotice.CIRCULATED, Delivery.WEEKLY);
        summaries.writeFor(MONDAY);
        assertThat(rows(person)).as("the day's and the week's").isEqualTo(3);
    }

    /** What it leaves out stands in no other: it says how much that is. */
    @Test
    void whatIsTooMuchForASummaryIsCounted() throws Exception {
        String person = newcomer(Role.HEALTH, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        choose(person, OfficeNotice.CIRCULATED, Delivery.DAILY);
        long account = office.sessions().accountId(person);
        for (int each = 0; each < 53; each++) {
            database.update(
                    "insert into notice (account_id, kind, told_at, in_portal, summary, source)"
                            + " values (?, 'CIRCULATED', ?, true, 'DAILY', ?)",
                    account,
                    Timestamp.from(clock.instant()),
                    "many:" + each);
        }
        summaries.writeFor(FRIDAY);
        sending.sendWhatWaits();

        String text = MailTest.text(post.of(address).getFirst(), "text/plain");
        assertThat(text).contains("另有 3 项");
        assertThat(database.queryForList("select id from notice where account_id = ? and summary is not null", account))
                .isEmpty();
    }

    @Test
    void aSummaryOfTheWeekComesOnItsFirstWorkingDay() {
        String person = newcomer(Role.HEALTH, Desk.EUROPE);
        mailTo(person, Languages.ENGLISH);
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.WEEKLY);
        summaries.writeFor(FRIDAY);
        assertThat(rows(person)).isZero();
        summaries.writeFor(MONDAY);
        assertThat(rows(person)).isEqualTo(1);
    }

    @Test
    void mailThatSomebodyWaitsForIsNotHeldUpByQuietHoursWhereItIsASummary() throws Exception {
        String person = newcomer(Role.FINANCE, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        office.sessions().as(person, () -> own.change(address, Quiet.OWN, LocalTime.MIN, LocalTime.of(23, 59, 59)));
        office.handedIn();
        heard();
        summaries.writeFor(FRIDAY);
        sending.sendWhatWaits();

        assertThat(post.of(address)).hasSize(1);
        sending.sendWhatWaits();
        assertThat(post.of(address)).hasSize(1);
        assertThat(database.queryForList(
                        "select id from notice where account_id = ? and summary is not null",
                        office.sessions().accountId(person)))
                .isEmpty();
    }

    private int rows(String person) {
        return database.queryForList(
                        "select id from notice_mail where account_id = ?",
                        office.sessions().accountId(person))
                .size();
    }

    private void due(CaseNumber number, Instant when) {
        WorkItem item = office.open(number, ProposalProcess.FINANCE_OPINION);
        transaction.executeWithoutResult(
                status -> workflow.moveDue(item.id(), Actor.system("timer"), when, when.minusSeconds(3600)));
    }
}
