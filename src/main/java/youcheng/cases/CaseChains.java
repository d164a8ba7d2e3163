package youcheng.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.FieldValues;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;
import youcheng.base.CaseNumber;
import youcheng.documents.Marking;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/**
 * Every case has a chain; who began it, its outcome and its document number are those that the chain says, and whatever
 * somebody did in it stands there. The inbox is written by the engine, so it is a witness of its own for what was done.
 */
@Component
class CaseChains implements ChainedSubjects, FieldValues {

    private static final String INITIATOR = "case.initiator";
    private static final String OUTCOME = "case.outcome";
    private static final String DOCUMENT_NUMBER = "case.documentNumber";
    private static final String WORK_DONE = "case.workDone";
    private static final Pattern CLOSED = Pattern.compile("[a-z]+\\.closed\\.(\\w+)");

    private final CaseFiles files;
    private final Inbox inbox;

    CaseChains(CaseFiles files, Inbox inbox) {
        this.files = files;
        this.inbox = inbox;
    }

    @Override
    public boolean covers(Chain chain) {
        return ChainKind.of(chain).filter(ChainKind.CASE::equals).isPresent();
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return files.numbersAfter(after == null ? "" : ChainKind.CASE.subjectOf(after), Limit.of(limit)).stream()
                .map(number -> Chain.of(new CaseNumber(number)))
                .toList();
    }

    @Override
    public Follower follow(Chain chain) {
        return new CaseFollower(ChainKind.CASE.subjectOf(chain));
    }

    @Override
    public Map<String, String> messagePrefixes() {
        return Map.of(WORK_DONE, "step", OUTCOME, "outcome", CaseMarkings.FIELD, "document.marking");
    }

    private final class CaseFollower implements Follower {

        private final String number;
        private final ToldState told = new ToldState(Set.of(DOCUMENT_NUMBER, CaseMarkings.FIELD));
        private final Set<String> workDone = new HashSet<>();
        private boolean begun;
        private @Nullable String outcome;

        CaseFollower(String number) {
            this.number = number;
            told.put(CaseMarkings.FIELD, Marking.INTERNAL.name());
        }

        @Override
        public void read(AuditEvent event) {
            told.read(event);
            if (!begun) {
                told.put(INITIATOR, event.actor().toString());
                begun = true;
            }
            Matcher closed = CLOSED.matcher(event.action());
            if (closed.matches()) {
                outcome = closed.group(1);
            }
            String workItem = event.workItem();
            if (workItem != null) {
                workDone.add(workItem);
            }
        }

        @Override
        public boolean exists() {
            return files.findByNumber(number).isPresent();
        }

        @Override
        public List<Difference> differences() {
            CaseFile file = files.findByNumber(number).orElse(null);
            if (file == null) {
                return List.of(new Difference(INITIATOR, told.of(INITIATOR), null));
            }
            CaseSummary summary = file.record();
            Map<String, @Nullable Object> standing = new HashMap<>();
            standing.put(INITIATOR, summary.initiator().toString());
            told.put(OUTCOME, named(summary, outcome));
            standing.put(OUTCOME, named(summary, summary.outcome()));
            standing.put(DOCUMENT_NUMBER, summary.documentNumber());
            standing.put(CaseMarkings.FIELD, summary.marking());
            List<Difference> differences = new ArrayList<>(told.differences(standing));
            inbox.of(summary.number()).stream()
                    .filter(item -> item.state() == WorkItem.State.DONE && item.doneBy() != null)
                    .filter(item -> !workDone.contains(item.id().value()))
                    .forEach(item ->
                            differences.add(new Difference(WORK_DONE, null, item.process() + "." + item.step())));
            return differences;
        }

        /** Outcomes have their names by process. */
        private static @Nullable String named(CaseSummary summary, @Nullable String outcome) {
            return outcome == null ? null : summary.process() + "." + outcome;
        }
    }
}
