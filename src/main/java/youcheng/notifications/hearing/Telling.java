package youcheng.notifications.hearing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.cases.CaseReaders;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.notifications.NoticeBook;
import youcheng.notifications.NoticeDraft;
import youcheng.notifications.choices.Choices;
import youcheng.notifications.mail.MailOutbox;
import youcheng.notifications.telling.Delivery;

/** Tells people, each by the way that holds for them; not those who did it, and not those who may not read the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Telling {

    private final People people;
    private final CaseReaders readers;
    private final Choices choices;
    private final NoticeBook book;
    private final MailOutbox outbox;

    Telling(People people, CaseReaders readers, Choices choices, NoticeBook book, MailOutbox outbox) {
        this.people = people;
        this.readers = readers;
        this.choices = choices;
        this.book = book;
        this.outbox = outbox;
    }

    void tell(Collection<Long> accounts, NoticeDraft draft) {
        Set<Long> those = new TreeSet<>(accounts);
        those.removeAll(draft.by().people());
        those.stream()
                .flatMap(account -> people.findActive(account).stream())
                .filter(person -> mayHear(person, draft))
                .forEach(person -> tell(person.id(), draft));
    }

    /** Tells these, who act for others; each once, and for whom. */
    void tellDeputies(Collection<Person> acting, NoticeDraft draft) {
        acting.stream()
                .filter(person -> !draft.by().people().contains(person.id()))
                .filter(person -> mayHear(person, draft))
                .forEach(person -> tell(person.id(), draft.inTheNameOf(person.claimant())));
    }

    private boolean mayHear(Person person, NoticeDraft draft) {
        return draft.number() == null || readers.mayRead(person, draft.number());
    }

    private void tell(long account, NoticeDraft draft) {
        Delivery delivery = choices.deliveryOf(account, draft.kind());
        if (delivery != Delivery.NONE) {
            book.keep(account, draft, delivery)
                    .filter(notice -> delivery.isByMail())
                    .ifPresent(outbox::add);
        }
    }
}
