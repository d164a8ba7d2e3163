package youcheng.decisions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.documents.DocumentLedger;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.identity.Person;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/**
 * Four eyes over documents: whoever added one to a case does not decide on it, as long as it is not withdrawn. What
 * somebody adds to their own opinion or to the municipal decision, while that is theirs to give, is part of what they say
 * and not of what others ask for.
 */
@Component
class DocumentAuthors {

    private final DocumentLedger documents;
    private final Inbox inbox;

    DocumentAuthors(DocumentLedger documents, Inbox inbox) {
        this.documents = documents;
        this.inbox = inbox;
    }

    /** Why people may not decide; nothing stands against somebody who added nothing that others decide on. */
    Function<Person, Optional<Rejection>> objections(CaseNumber number, DecisionModel model) {
        List<DocumentRecord> added = documents.standing(Chain.of(number).subject());
        if (added.isEmpty()) {
            return person -> Optional.empty();
        }
        List<WorkItem> statements = inbox.of(number).stream()
                .filter(item -> isStatement(model, item.step()))
                .toList();
        return person -> objection(person, added, statements);
    }

    private static Optional<Rejection> objection(Person person, List<DocumentRecord> added, List<WorkItem> statements) {
        List<WorkItem> own =
                statements.stream().filter(item -> isOf(person, item)).toList();
        return added.stream()
                .flatMap(document -> document.versions().stream()
                        .filter(version -> isBy(person, version))
                        .filter(version -> !belongsToAStatement(person, document, version, own)))
                .findFirst()
                .map(version -> Rejection.because("decisions.rejection.ownDocument", version.fileName()));
    }

    /** What somebody adds with their own statement is part of it; a newer version of what others began never is. */
    private static boolean belongsToAStatement(
            Person person, DocumentRecord document, VersionRecord version, List<WorkItem> own) {
        boolean begun = document.versions().stream()
                .min(Comparator.comparingInt(VersionRecord::number))
                .filter(first -> isBy(person, first))
                .isPresent();
        return begun && own.stream().anyMatch(item -> wasOpen(item, version.addedAt()));
    }

    private static boolean isBy(Person person, VersionRecord version) {
        return version.addedBy().people().stream().anyMatch(person.people()::contains);
    }

    private static boolean isStatement(DecisionModel model, String step) {
        return model.partAt(step)
                .filter(part -> part == Part.OPINION_GIVER || part == Part.DECIDER)
                .isPresent();
    }

    private static boolean isOf(Person person, WorkItem item) {
        Long holder = item.assignee();
        if (!item.isOpen()) {
            return item.doer()
                    .filter(doer -> doer.people().stream().anyMatch(person.people()::contains))
                    .isPresent();
        }
        return holder == null
                ? item.group() != null && person.groups().contains(item.group())
                : holder == person.claimant();
    }

    private static boolean wasOpen(WorkItem item, Instant at) {
        Instant done = item.doneAt();
        return !at.isBefore(item.created()) && (done == null || !at.isAfter(done));
    }
}
