package youcheng.notifications.mail;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import youcheng.YouchengApplication;
import youcheng.notifications.choices.OwnNotices;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;
import youcheng.proposals.Office;

/**
 * A portal in a process of its own that has two mails to send to a mail server that never answers. Its data are those of the
 * embedded default, in the working folder.
 */
public final class MailingPortal {

    static final String ADDRESS = "legal@office.test";

    private MailingPortal() {}

    public static void main(String[] arguments) throws InterruptedException {
        ApplicationContext portal = new SpringApplicationBuilder(YouchengApplication.class, Office.class)
                .run(
                        "--server.port=0",
                        "--youcheng.demonstration=true",
                        "--youcheng.mail.send-every=PT0.2S",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + arguments[0]);
        Office office = portal.getBean(Office.class);
        OwnNotices own = portal.getBean(OwnNotices.class);
        office.sessions().as("legal", () -> {
            own.change(ADDRESS, Quiet.NEVER, null, null);
            own.choose(OfficeNotice.TASK_GIVEN, Delivery.MAIL);
        });
        office.handedIn();
        office.handedIn();
        Thread.currentThread().join();
    }
}
