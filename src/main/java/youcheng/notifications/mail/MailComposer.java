package youcheng.notifications.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.notifications.NoticeBook;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.telling.Delivery;

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
        Delivery which = mail.summary();
        if (which != null) {
            return person.flatMap(each -> summary.compose(each, which));
        }
        Optional<NoticeRecord> notice = Optional.ofNullable(mail.notice()).flatMap(book::find);
        return person.flatMap(each -> notice.flatMap(about -> single.compose(each, about)));
    }

    /** It went out: what stood in a summary stands in no other. */
    @Transactional
    public void sent(ClaimedMail mail, MailSheet sheet) {
        if (mail.summary() != null) {
            book.summarized(mail.account(), mail.summary(), sheet.last());
        }
    }
}
