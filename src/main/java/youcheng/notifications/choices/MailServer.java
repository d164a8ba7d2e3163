package youcheng.notifications.choices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The office's mail server; there need not be one. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    /** Whether somebody set one up: {@code spring.mail.host}. */
    public boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    /** It, where there is one. */
    public JavaMailSender sender() {
        return sender.getObject();
    }
}
