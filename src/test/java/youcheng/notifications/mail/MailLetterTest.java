package youcheng.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import youcheng.base.Languages;
import youcheng.notifications.mail.MailSheet.MailFact;
import youcheng.notifications.mail.MailSheet.MailLink;
import youcheng.notifications.mail.MailSheet.MailPart;

/** What people typed is text in a mail: it adds no header, no markup and no address. */
class MailLetterTest {

    private static final String EVIL = "城\r\nBcc: all@office.test\n\u2028<script>alert(1)</script>";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Test
    void aTitleWithLineBreaksAddsNoHeader() throws Exception {
        MimeMessage mail = written();
        mail.saveChanges();

        assertThat(mail.getSubject()).isEqualTo("城 Bcc: all@office.test <script>alert(1)</script>");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aSubjectIsNotLongerThanMailProgramsShow() {
        assertThat(MailLetter.line("长".repeat(400))).hasSize(150).endsWith("…");
    }

    @Test
    void theMessageIdIsTheSameWheneverItIsWritten() throws Exception {
        assertThat(written().getMessageID()).isEqualTo(written().getMessageID()).isEqualTo("<notice-7.1@office.test>");
    }

    @Test
    void whatWasTypedIsNoMarkup() {
        assertThat(MailPage.of(sheet()))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "href=\"https://portal.test/?a=1&amp;b=2\"");
        assertThat(MailText.of(sheet())).contains("<script>alert(1)</script>", "https://portal.test/?a=1&b=2");
    }

    private MimeMessage written() throws Exception {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("base.product", Locale.SIMPLIFIED_CHINESE, "友城");
        return new MailLetter(messages, "portal@office.test")
                .write(sender, "somebody@office.test", "notice-7.1", sheet());
    }

    private static MailSheet sheet() {
        MailLink link = new MailLink(EVIL, "https://portal.test/?a=1&b=2");
        return new MailSheet(
                Languages.CHINESE,
                EVIL,
                EVIL,
                List.of(new MailFact("名称", EVIL)),
                List.of(new MailPart(EVIL, List.of(link))),
                link,
                link,
                0);
    }
}
