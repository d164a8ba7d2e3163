package youcheng;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of the tests, which speaks SMTP; closed until a test opens it. */
@TestConfiguration(proxyBeanMethods = false)
public class PostOffice {

    /** Where nobody ever listens. */
    private static final int NOWHERE = 1;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final GreenMail server;
    private final int port;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    public PostOffice() {
        this.port = FreePorts.next();
        this.server = new GreenMail(smtp(port));
    }

    /** Mail at this port, with the patience of a machine that is busy. */
    public static ServerSetup smtp(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        return setup;
    }

    @Bean
    JavaMailSender mailToThePostOffice() {
        sender.setHost("127.0.0.1");
        sender.setPort(NOWHERE);
        return sender;
    }

    /** Takes mail from now on. */
    public void open() {
        server.start();
        sender.setPort(port);
    }

    /** Is away from now on: whoever calls is refused, also where somebody else takes its port. */
    public void close() {
        sender.setPort(NOWHERE);
        server.stop();
    }

    /** What came for this address, in the order in which it did. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> Arrays.stream(recipients(message))
                        .anyMatch(each -> each.toString().equals(address)))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
