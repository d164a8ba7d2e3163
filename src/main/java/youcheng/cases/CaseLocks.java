package youcheng.cases;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.identity.SignedIn;

/**
 * The lock of a case, held until the transaction ends. With it comes the state of this moment: every row of the case
 * that the transaction had read before, while somebody else may have held the lock, is read again.
 */
@Component
class CaseLocks {

    private final CaseFiles files;
    private final EntityManager entities;
    private final SignedIn signedIn;

    CaseLocks(CaseFiles files, EntityManager entities, SignedIn signedIn) {
        this.files = files;
        this.entities = entities;
        this.signedIn = signedIn;
    }

    /**
     * Locks the case for whatever is done with it. A deputy to whom only some processes were left does nothing in others; what
     * a step of theirs leads to in other cases is the step's.
     */
    Optional<CaseFile> lockToAct(CaseNumber number) {
        boolean first = held().numbers.isEmpty();
        Optional<CaseFile> locked = lock(number);
        if (first) {
            locked.ifPresent(this::requireLeftToThem);
        }
        return locked;
    }

    private void requireLeftToThem(CaseFile file) {
        String process = file.record().process();
        if (signedIn.find().filter(person -> !person.worksOn(process)).isPresent()) {
            throw Rejection.because("cases.rejection.otherProcess", new MessageKey("process." + process, List.of()));
        }
    }

    /**
     * Locks the case and hands back its row as it is now; empty where there is none. The case that it leads
     * back to is locked before it: what happens here may lead on there, and whoever holds both came by them in the same order.
     */
    Optional<CaseFile> lock(CaseNumber number) {
        Held held = held();
        if (!held.numbers.contains(number)) {
            files.parentOf(number.value()).map(CaseNumber::new).ifPresent(this::lock);
            // The key alone: a row that was read before would come back as it was then.
            if (files.lock(number.value()).isEmpty()) {
                return Optional.empty();
            }
            held.numbers.add(number);
            readAgain(number);
        }
        return files.findByNumber(number.value());
    }

    /** This transaction opened the case: until it ends nobody else finds its row, and so nobody can hold it. */
    void opened(CaseNumber number) {
        held().numbers.add(number);
    }

    private void readAgain(CaseNumber number) {
        Session session = entities.unwrap(Session.class);
        if (session.getStatistics().getEntityCount() == 0) {
            return;
        }
        session.getManagedEntities().stream()
                .filter(row -> row instanceof CaseRow of && of.number().equals(number))
                .toList()
                .forEach(entities::refresh);
    }

    private static Held held() {
        Held held = (Held) TransactionSynchronizationManager.getResource(CaseLocks.class);
        if (held == null) {
            held = new Held();
            TransactionSynchronizationManager.bindResource(CaseLocks.class, held);
            TransactionSynchronizationManager.registerSynchronization(held);
        }
        return Objects.requireNonNull(held);
    }

    /** What one transaction has locked; it goes with the transaction, also where that is set aside for another. */
    private static final class Held implements TransactionSynchronization {

        private final Set<CaseNumber> numbers = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CaseLocks.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CaseLocks.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CaseLocks.class);
        }
    }
}
