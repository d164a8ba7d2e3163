package youcheng.notifications.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.cases.CaseReaders;
import youcheng.identity.DeputyPeople;
import youcheng.identity.Person;
import youcheng.notifications.NoticeRecord;

/** Whether somebody may still hear of what they were told of, in the name in which they were. */
@Component
class NoticeRights {

    private final CaseReaders readers;
    private final DeputyPeople deputies;

    NoticeRights(CaseReaders readers, DeputyPeople deputies) {
        this.readers = readers;
        this.deputies = deputies;
    }

    boolean mayHear(Person person, NoticeRecord notice) {
        Long principal = notice.principal();
        Optional<Person> as = principal == null ? Optional.of(person) : deputies.acting(person.id(), principal);
        return as.filter(each -> notice.caseNumber() == null || readers.mayRead(each, notice.caseNumber()))
                .isPresent();
    }
}
