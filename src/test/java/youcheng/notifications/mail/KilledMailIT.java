package youcheng.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import youcheng.BuiltPortal;
import youcheng.FreePorts;
import youcheng.PortalProgram;
import youcheng.PostOffice;

/**
 * A portal is killed while it talks to the mail server: one mail is under way, the other waits, and both are committed. After
 * the next start each goes out once.
 */
class KilledMailIT {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final int port = FreePorts.next();

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void eachMailOfAKilledProcessGoesOutOnceAfterTheNextStart() throws Exception {
        killedWhileSending();
        assertThat(states()).containsExactlyInAnyOrder("SENDING", "WAITING");

        GreenMail server = new GreenMail(PostOffice.smtp(port));
        MimeMessage[] came;
        server.start();
        try (BuiltPortal portal = BuiltPortal.start(
                folder,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port,
                "--youcheng.address=https://portal.test",
                "--youcheng.events.stale-after=PT1S",
                "--youcheng.events.look-every=PT0.5S",
                "--youcheng.mail.stale-after=PT1S",
                "--youcheng.mail.send-every=PT0.5S")) {
            portal.await("both mails went out", LONGEST, () -> server.getReceivedMessages().length >= 2);
            portal.stop();
            // A mail server that was stopped has forgotten what came.
            came = server.getReceivedMessages();
        } finally {
            server.stop();
        }

        assertThat(states()).containsOnly("SENT").hasSize(2);
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : came) {
            assertThat(mail.getAllRecipients()[0]).hasToString(MailingPortal.ADDRESS);
            ids.add(mail.getMessageID());
        }
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    /** The mail server takes the call and says nothing. */
    private void killedWhileSending() throws Exception {
        Path log = folder.resolve("mailing.log");
        try (ServerSocket silent = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout((int) LONGEST.toMillis());
            Process portal = PortalProgram.in(folder, MailingPortal.class, List.of(Integer.toString(port)))
                    .redirectOutput(log.toFile())
                    .start();
            try (Socket call = silent.accept()) {
                // The second one is told of a moment later, and stored before anybody could send it.
                await().pollDelay(Duration.ofSeconds(3)).atMost(LONGEST).until(call::isConnected);
                assertThat(portal.isAlive()).as(Files.readString(log)).isTrue();
            } finally {
                portal.destroyForcibly();
                portal.waitFor();
            }
        }
    }

    private List<String> states() throws Exception {
        List<String> states = new ArrayList<>();
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/youcheng"), "sa", "");
                ResultSet rows = database.createStatement().executeQuery("select state from notice_mail")) {
            while (rows.next()) {
                states.add(rows.getString(1));
            }
        }
        return states;
    }
}
