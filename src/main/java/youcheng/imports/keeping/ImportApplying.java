package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collections;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.FieldCheck;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.imports.keeping.ImportRun.Ran;

/**
 * Lets an import take effect, all of it or nothing, and takes it back. What was tried leaves nothing but what it came to,
 * which is written in a transaction after the one that was rolled back.
 */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
public class ImportApplying {

    private final StagedRows rows;
    private final KeptFiles files;
    private final ImportRun run;
    private final ImportRights rights;
    private final ImportBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportApplying(
            StagedRows rows,
            KeptFiles files,
            ImportRun run,
            ImportRights rights,
            ImportBook book,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.run = run;
        this.rights = rights;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tries to take over all rows and rolls back: what would be made, or what is wrong with which rows, is known afterwards.
     *
     * @return how many rows were refused
     */
    public int dryRun(ImportId id, long version, Progress progress) {
        Ran ran = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            DataImport one = ready(id, version);
            if (one.state() != ImportState.CHECKED) {
                throw Rejection.because("imports.rejection.state");
            }
            return run.take(one, progress);
        }));
        refuseStopped(ran);
        transaction.executeWithoutResult(status -> {
            DataImport one = rights.lock(id, version);
            Person person = rights.person();
            if (ran.isFine()) {
                one.tried(ran.made(), ran.joined(), clock.instant());
            }
            complain(one, person, ran);
        });
        return ran.refused().size();
    }

    private void complain(DataImport one, Person person, Ran ran) {
        rows.complain(one.id(), ran.refused());
        book.store(
                one,
                person,
                AuditEvent.of(ran.isFine() ? "import.tried" : "import.refused", person.asActor())
                        .with(Change.of("import.made", null, ran.made()))
                        .with(Change.of("import.joined", null, ran.joined()))
                        .with(Change.of("import.problems", null, ran.refused().size())));
    }

    /** Asks for the confirmation of a second person. */
    public ImportRecord send(ImportId id, long version) {
        return Objects.requireNonNull(transaction.execute(status -> {
            DataImport one = ready(id, version);
            Person person = rights.person();
            one.send();
            return book.store(one, person, AuditEvent.of("import.sent", person.asActor()));
        }));
    }

    /** Gives it back to whoever prepared it, instead of confirming it. */
    public ImportRecord giveBackToPrepare(ImportId id, long version, String reason) {
        String why = FieldCheck.reason(reason);
        return Objects.requireNonNull(transaction.execute(status -> {
            DataImport one = rights.lock(id, version);
            Person person = rights.require(one.kind());
            one.giveBackToPrepare(why);
            return book.close(
                    one, AuditEvent.of("import.returned", person.asActor()).because(Reason.written(why)));
        }));
    }

    /**
     * Takes over all rows, or none where one is refused or it is told to stop. What needs two people is applied by one who had
     * no hand in it.
     *
     * @return how many rows were refused
     */
    public int apply(ImportId id, long version, Progress progress) {
        Ran ran = Objects.requireNonNull(transaction.execute(status -> {
            DataImport one = ready(id, version);
            Person person = rights.require(one.kind());
            requireFourEyes(one, person);
            int leftOut = rows.counts(id).leftOut();
            Ran result = run.take(one, progress);
            if (!result.isFine()) {
                status.setRollbackOnly();
                return result;
            }
            // What was in memory of it has been cleared with the last rows.
            DataImport again = rights.find(id);
            again.applied(result.made(), result.joined(), person, clock.instant());
            book.close(
                    again,
                    AuditEvent.of("import.applied", person.asActor())
                            .with(Change.of("import.made", null, result.made()))
                            .with(Change.of("import.joined", null, result.joined()))
                            .with(Change.of("import.leftOut", null, leftOut)));
            return result;
        }));
        refuseStopped(ran);
        if (!ran.refused().isEmpty()) {
            transaction.executeWithoutResult(status -> complain(rights.lock(id, version), rights.person(), ran));
        }
        return ran.refused().size();
    }

    /** Takes back all that it made, as long as nothing was built on it; refused with everything that stands in the way. */
    public void undo(ImportId id, long version, String reason, Progress progress) {
        String why = FieldCheck.reason(reason);
        transaction.executeWithoutResult(status -> {
            DataImport one = rights.lock(id, version);
            Person person = rights.require(one.kind());
            if (one.state() != ImportState.APPLIED || one.record().rows() == 0) {
                throw Rejection.because("imports.rejection.state");
            }
            run.undo(one, why, progress);
            DataImport again = rights.find(id);
            again.undone(why, person, clock.instant());
            book.close(again, AuditEvent.of("import.undone", person.asActor()).because(Reason.written(why)));
        });
    }

    /** Ends it before it took effect. */
    public void discard(ImportId id, long version) {
        transaction.executeWithoutResult(status -> {
            DataImport one = rights.lock(id, version);
            Person person = rights.person();
            one.discard(person.id(), clock.instant());
            rows.remove(id);
            files.remove(id);
            one.forgetRows();
            book.close(one, AuditEvent.of("import.discarded", person.asActor()));
        });
    }

    private DataImport ready(ImportId id, long version) {
        DataImport one = rights.lock(id, version);
        RowCounts counts = rows.counts(id);
        if (counts.open() > 0) {
            throw Rejection.because("imports.rejection.open", counts.open());
        }
        if (counts.problems() > 0) {
            throw Rejection.because("imports.rejection.problems", counts.problems());
        }
        if (!counts.isFine()) {
            throw DataImport.nothing();
        }
        return one;
    }

    private static void requireFourEyes(DataImport one, Person person) {
        if (one.state() != (one.kind().isConfirmed() ? ImportState.WAITING : ImportState.CHECKED)) {
            throw Rejection.because("imports.rejection.state");
        }
        if (one.kind().isConfirmed() && !Collections.disjoint(one.hands(), person.people())) {
            throw Rejection.because("imports.rejection.fourEyes");
        }
    }

    private static void refuseStopped(Ran ran) {
        if (ran.stopped()) {
            throw Rejection.because("imports.rejection.stopped");
        }
    }
}
