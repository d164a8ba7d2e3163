package youcheng.notifications.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import youcheng.notifications.kinds.KnownNotices;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;

/** Without a mail server nothing gets lost: what would go by mail is shown in the portal, and no mail is written. */
class WithoutMailServerTest {

    private static final long SOMEBODY = 7;

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final StoredChoices chosen = mock();
    private final StoredMailboxes mailboxes = mock();
    private final MailServer server = new MailServer(beans.getBeanProvider(JavaMailSender.class));
    private final Choices choices =
            new Choices(chosen, mock(StoredRules.class), mailboxes, mock(KnownNotices.class), server);

    @ParameterizedTest
    @EnumSource(
            value = Delivery.class,
            names = {"PORTAL", "MAIL", "BOTH", "DAILY", "WEEKLY"})
    void whateverSomebodyChoseIsShownInThePortal(Delivery delivery) {
        chose(delivery);

        assertThat(choices.deliveryOf(SOMEBODY, OfficeNotice.TASK_URGED)).isEqualTo(Delivery.PORTAL);
    }

    @Test
    void whoeverWantsToHearNothingHearsNothing() {
        chose(Delivery.NONE);

        assertThat(choices.deliveryOf(SOMEBODY, OfficeNotice.TASK_URGED)).isEqualTo(Delivery.NONE);
    }

    @Test
    void withAServerTheChoiceHolds() {
        beans.addBean("sender", new JavaMailSenderImpl());
        chose(Delivery.MAIL);

        assertThat(choices.deliveryOf(SOMEBODY, OfficeNotice.TASK_URGED)).isEqualTo(Delivery.MAIL);
    }

    private void chose(Delivery delivery) {
        Mailbox mailbox = new Mailbox(SOMEBODY);
        mailbox.change(new MailboxRecord("somebody@office.test", Quiet.NEVER, null, null));
        when(mailboxes.findById(SOMEBODY)).thenReturn(Optional.of(mailbox));
        when(chosen.findById(new NoticeChoice.Key(SOMEBODY, "TASK_URGED")))
                .thenReturn(Optional.of(new NoticeChoice(SOMEBODY, "TASK_URGED", delivery)));
    }
}
