package youcheng.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a mail as text and as a page, side by side; whatever people typed is text in it, never markup or a header. */
@Component
class MailLetter {

    /** Line breaks in a subject would begin another header. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private static final int LONGEST_SUBJECT = 150;

    private final MessageSource messages;
    private final String from;

    MailLetter(MessageSource messages, @Value("${youcheng.mail.from}") String from) {
        this.messages = messages;
        this.from = from;
    }

    MimeMessage write(JavaMailSender sender, String to, String messageId, MailSheet sheet) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setTo(to);
        helper.setFrom(sender(sheet));
        helper.setSubject(line(sheet.subject()));
        helper.setText(MailText.of(sheet), MailPage.of(sheet));
        message.setHeader("Message-ID", "<" + messageId + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setHeader("Content-Language", sheet.language().getLanguage());
        // Answers of machines, such as that somebody is away, help nobody.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private InternetAddress sender(MailSheet sheet) throws MessagingException {
        try {
            String name = messages.getMessage("base.product", null, sheet.language());
            return new InternetAddress(from, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is there", e);
        }
    }

    static String line(String text) {
        String one = BREAKS.matcher(text).replaceAll(" ").strip();
        return one.length() <= LONGEST_SUBJECT ? one : one.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
