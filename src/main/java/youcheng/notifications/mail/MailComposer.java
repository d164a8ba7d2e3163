package youcheng.notifications.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.notifications.NoticeBook;

/** Composes a mail at the moment of sending: rights, names, titles and the language are those of then. */
@Component
class MailComposer {

    private final People people;
    private final NoticeBook book;
    private final NoticeMail single;
    private final SummaryMail summary;

    MailComposer(People people, NoticeBook book, NoticeMail single, SummaryMail summary) {
        this.people = people;
        this.book = book;
        this.single = single;
        this.summary = summary;
    }

    /** What it says; empty where the person may not hear of it any more, or it would say nothing. */
    @Transactional(readOnly = true)
    public Optional<MailSheet> compose(ClaimedMail mail) {
        Optional<Person> person = people.findActive(mail.account());
        if (mail.summary() != null) {
            return person.flatMap(each -> summary.compose(each, mail.summary()));
        }
        return mail.notice() == null
                ? Optional.empty()
                : person.flatMap(each -> book.find(mail.notice()).flatMap(notice -> single.compose(each, notice)));
    }

    /** It went out: what stood in a summary stands in no other. */
    @Transactional
    public void sent(ClaimedMail mail, MailSheet sheet) {
        if (mail.summary() != null) {
            book.summarized(mail.account(), mail.summary(), sheet.last());
        }
    }
}
