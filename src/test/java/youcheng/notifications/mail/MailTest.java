package youcheng.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.SameInstant;
import youcheng.Thorough;
import youcheng.base.CaseNumber;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.decisions.Review;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.notifications.NoticeOffice;
import youcheng.notifications.choices.NoticeRules;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;

/** Mail goes out once, to whoever wants it and may read it, in their language, whatever the mail server does. */
@Thorough
class MailTest extends NoticeOffice {

    @Autowired
    private MailSending sending;

    @Autowired
    private MailUpkeep upkeep;

    @Autowired
    private LostMail lost;

    @Autowired
    private NoticeRules rules;

    @BeforeEach
    void thePostOfficeOpens() {
        post.open();
    }

    @AfterEach
    void thePostOfficeCloses() {
        post.close();
    }

    @Test
    void aMailSaysWhatOneNeedsToKnowInTheLanguageOfWhoeverGetsIt() throws Exception {
        String chinese = mailTo("officer", Languages.CHINESE);
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        MimeMessage mail = only(arrived(chinese), number);

        assertThat(mail.getSubject()).startsWith("我的申请：退回修改：");
        assertThat(text(mail, "text/plain"))
                .contains("办件编号: " + number, "理由: 理由：RETURNED", "https://portal.test/cases/" + number)
                .contains(office.nameOf(office.sessions().accountId("supervisor")));
        assertThat(text(mail, "text/html"))
                .contains("<html lang=\"zh\">", "https://portal.test/cases/" + number)
                .doesNotContain("<img", "src=", "url(");

        String english = mailTo("officer", Languages.ENGLISH);
        CaseNumber other = office.sent();
        office.review("supervisor", other, Review.RETURNED);
        MimeMessage second = only(arrived(english), other);
        assertThat(second.getSubject()).startsWith("My request: returned for changes: ");
        assertThat(text(second, "text/plain")).contains("Case number: " + other, "Sign in and open");
    }

    @Test
    void everybodyGetsWhatTheyChoseByTheWayTheyChose() throws Exception {
        String person = newcomer(Role.LEGAL, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.MAIL);
        CaseNumber mailed = office.handedIn();
        assertThat(told(person, mailed)).isEmpty();
        only(arrived(address), mailed);

        choose(person, OfficeNotice.TASK_GIVEN, Delivery.BOTH);
        CaseNumber both = office.handedIn();
        assertThat(told(person, both)).containsExactly("TASK_GIVEN");
        only(arrived(address), both);

        choose(person, OfficeNotice.TASK_GIVEN, Delivery.PORTAL);
        CaseNumber shown = office.handedIn();
        assertThat(told(person, shown)).containsExactly("TASK_GIVEN");
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.NONE);
        CaseNumber nothing = office.handedIn();
        assertThat(told(person, nothing)).isEmpty();
        assertThat(arrived(address)).hasSize(2);
    }

    @Test
    void whoeverHasNoAddressIsToldInThePortalInstead() {
        String person = newcomer(Role.LEGAL, Desk.EUROPE);
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.MAIL);

        assertThat(told(person, office.handedIn())).containsExactly("TASK_GIVEN");
    }

    @Test
    void whatIsDecidedForEverybodyCountsMoreThanWhatSomebodyChose() throws Exception {
        String person = newcomer(Role.LEGAL, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.NONE);
        decide(Delivery.MAIL);
        try {
            assertThatThrownBy(() -> choose(person, OfficeNotice.TASK_GIVEN, Delivery.PORTAL))
                    .isInstanceOf(Rejection.class);
            CaseNumber number = office.handedIn();
            only(arrived(address), number);
        } finally {
            decide(null);
        }
        assertThat(told(person, office.handedIn())).isEmpty();
        assertThat(arrived(address)).hasSize(1);
    }

    private void decide(@Nullable Delivery delivery) {
        office.sessions().as("admin", () -> rules.decide(OfficeNotice.TASK_GIVEN, delivery));
    }

    @Test
    void whileTheServerIsAwayMailWaitsAndThenGoesOutOnce() throws Exception {
        String address = mailTo("officer", Languages.CHINESE);
        post.close();
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        heard();
        sending.sendWhatWaits();
        Map<String, Object> row = row(number);
        assertThat(row).containsEntry("state", "WAITING").containsEntry("tries", 1);
        assertThat(row.get("last_error")).isNotNull();
        sending.sendWhatWaits();
        assertThat(row(number)).as("it is not tried again at once").containsEntry("tries", 1);

        post.open();
        overdue(number);
        sending.sendWhatWaits();
        sending.sendWhatWaits();
        only(post.of(address), number);
        assertThat(row(number)).containsEntry("state", "SENT").containsEntry("tries", 2);
    }

    /** However old it is: what is tried again is on its way; what nobody tries for days is no news any more. */
    @Test
    void whatIsTriedAgainIsNotForgotten() {
        mailTo("officer", Languages.CHINESE);
        post.close();
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        heard();
        sending.sendWhatWaits();
        Object mail = row(number).get("id");
        database.update("update notice_mail set created_at = timestamp '2020-01-01 00:00:00' where id = ?", mail);
        database.update(
                "update notice set told_at = timestamp '2020-01-01 00:00:00'"
                        + " where id = (select notice_id from notice_mail where id = ?)",
                mail);
        upkeep.forget();
        assertThat(row(number)).containsEntry("state", "WAITING");

        overdue(number);
        upkeep.forget();
        assertThat(database.queryForList("select id from notice_mail where id = ?", mail))
                .isEmpty();
        assertThat(database.queryForList(
                        "select id from notice where case_number = ? and kind = 'REQUEST_RETURNED'", number.value()))
                .as("nothing is kept of what no mail tells")
                .isEmpty();
    }

    @Test
    void afterTheLastTryTheAdministratorIsToldAndMaySendItAgain() throws Exception {
        String address = mailTo("officer", Languages.CHINESE);
        post.close();
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        heard();
        for (int tries = 1; tries <= 7; tries++) {
            overdue(number);
            sending.sendWhatWaits();
            assertThat(row(number))
                    .as("nobody takes it, at try %s; arrived: %s", tries, post.of(address))
                    .containsEntry("state", tries < 7 ? "WAITING" : "GIVEN_UP")
                    .containsEntry("tries", tries)
                    .doesNotContainEntry("last_error", null);
        }
        assertThat(upkeep.findings())
                .anyMatch(each -> each.isTrouble() && each.key().equals("selfcheck.mail.lost"));
        assertThat(office.sessions().as("admin", () -> lost.latest()))
                .anyMatch(each -> each.account() == office.sessions().accountId("officer"));

        post.open();
        office.sessions().as("admin", () -> lost.tryAgain());
        sending.sendWhatWaits();
        only(post.of(address), number);
        assertThat(upkeep.findings()).isEmpty();
    }

    @Test
    void twoWhoSendAtTheSameInstantSendEachMailOnce() throws Exception {
        String person = newcomer(Role.LEGAL, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.MAIL);
        List<CaseNumber> numbers = new ArrayList<>();
        for (int each = 0; each < 5; each++) {
            numbers.add(office.handedIn());
        }
        heard();
        Callable<CaseNumber> sender = () -> {
            sending.sendWhatWaits();
            return numbers.getFirst();
        };
        assertThat(SameInstant.refusals(sender, sender)).isEmpty();

        List<MimeMessage> mails = post.of(address);
        assertThat(mails).hasSize(5);
        for (CaseNumber number : numbers) {
            only(mails, number);
        }
    }

    @Test
    void whatADeadProcessWasAtGoesOutOnceMoreWithTheSameMessageId() throws Exception {
        String address = mailTo("officer", Languages.CHINESE);
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        MimeMessage first = only(arrived(address), number);
        // As if the process had died after the server took it and before that was written.
        database.update(
                "update notice_mail set state = 'SENDING', ended_at = null where id = ?",
                row(number).get("id"));
        sending.sendWhatWaits();
        assertThat(of(post.of(address), number))
                .as("another process may still be at it")
                .hasSize(1);

        database.update(
                "update notice_mail set claimed_at = timestamp '2020-01-01 00:00:00' where id = ?",
                row(number).get("id"));
        sending.sendWhatWaits();
        List<MimeMessage> mails = of(post.of(address), number);
        assertThat(mails).hasSize(2);
        assertThat(mails.getLast().getMessageID())
                .isEqualTo(first.getMessageID())
                .isNotEmpty();
    }

    @Test
    void mailWaitsUntilTheQuietHoursEnd() throws Exception {
        String address = mailTo("officer", Languages.CHINESE);
        office.sessions().as("officer", () -> own.change(address, Quiet.OWN, LocalTime.MIN, LocalTime.of(23, 59, 59)));
        CaseNumber number = office.sent();
        office.review("supervisor", number, Review.RETURNED);
        assertThat(of(arrived(address), number)).isEmpty();
        assertThat(row(number)).containsEntry("state", "WAITING").containsEntry("tries", 0);

        office.sessions().as("officer", () -> own.change(address, Quiet.NEVER, null, null));
        overdue(number);
        only(arrived(address), number);
    }

    @Test
    void whoeverMayNotReadTheCaseAnyMoreGetsNoMail() throws Exception {
        String person = newcomer(Role.LEGAL, Desk.EUROPE);
        String address = mailTo(person, Languages.CHINESE);
        choose(person, OfficeNotice.TASK_GIVEN, Delivery.BOTH);
        CaseNumber number = office.handedIn();
        heard();
        becomes(person, Role.HEALTH);
        assertThat(arrived(address)).isEmpty();
        assertThat(database.queryForList(
                        "select m.state from notice_mail m join notice n on m.notice_id = n.id"
                                + " where n.case_number = ? and n.account_id = ?",
                        String.class,
                        number.value(),
                        office.sessions().accountId(person)))
                .containsExactly("DROPPED");
    }

    private void overdue(CaseNumber number) {
        database.update(
                "update notice_mail set next_try = timestamp '2020-01-01 00:00:00' where id = ? and state = 'WAITING'",
                row(number).get("id"));
    }

    /** The one mail to the officer about what came of this case. */
    private Map<String, Object> row(CaseNumber number) {
        return database.queryForMap(
                "select m.id, m.state, m.tries, m.last_error from notice_mail m join notice n on m.notice_id = n.id"
                        + " where n.case_number = ? and n.kind = 'REQUEST_RETURNED'",
                number.value());
    }

    private List<MimeMessage> arrived(String address) {
        heard();
        sending.sendWhatWaits();
        return post.of(address);
    }

    private static MimeMessage only(List<MimeMessage> mails, CaseNumber number) throws Exception {
        List<MimeMessage> found = of(mails, number);
        assertThat(found).as("mails about " + number).hasSize(1);
        return found.getFirst();
    }

    private static List<MimeMessage> of(List<MimeMessage> mails, CaseNumber number) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : mails) {
            if (text(mail, "text/plain").contains(number.value())) {
                found.add(mail);
            }
        }
        return found;
    }

    static String text(MimeMessage mail, String type) throws Exception {
        return part((Multipart) mail.getContent(), type);
    }

    private static String part(Multipart parts, String type) throws Exception {
        for (int each = 0; each < parts.getCount(); each++) {
            BodyPart part = parts.getBodyPart(each);
            if (part.getContent() instanceof Multipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            } else if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        return "";
    }
}
