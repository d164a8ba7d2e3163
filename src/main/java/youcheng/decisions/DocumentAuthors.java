package youcheng.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.documents.DocumentLedger;
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
        List<VersionRecord> added = documents.standing(Chain.of(number).subject()).stream()
                .flatMap(document -> document.versions().stream())
                .toList();
        if (added.isEmpty()) {
            return person -> Optional.empty();
        }
        List<WorkItem> statements = inbox.of(number).stream()
                .filter(item -> isStatement(model, item.step()))
                .toList();
        return person -> objection(person, added, statements);
    }

    private static Optional<Rejection> objection(Person person, List<VersionRecord> added, List<WorkItem> statements) {
        List<WorkItem> own =
                statements.stream().filter(item -> isOf(person, item)).toList();
        return added.stream()
                .filter(version -> version.addedBy().people().stream().anyMatch(person.people()::contains))
                .filter(version -> own.stream().noneMatch(item -> wasOpen(item, version.addedAt())))
                .findFirst()
                .map(version -> Rejection.because("decisions.rejection.ownDocument", version.fileName()));
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
