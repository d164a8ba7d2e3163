package youcheng.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import youcheng.base.CaseNumber;
import youcheng.base.Signature;
import youcheng.identity.Person;

/**
 * What a feature says of its cases to those who decide. The feature has checked rights and locked the case; it changes
 * nothing that people state themselves, which has services of its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DecisionFileRepository files;
    private final Clock clock;

    DecisionFiles(DecisionFileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** A case of this process begins; whoever begins it is its first author. */
    public void open(CaseNumber number, String process, Person author) {
        DecisionFile file = new DecisionFile(number, process);
        file.authored(author.asActor());
        files.saveAndFlush(file);
    }

    /** A case of this process begins by itself; nobody is its author yet. */
    public void open(CaseNumber number, String process) {
        files.save(new DecisionFile(number, process));
    }

    /** Somebody changed or sends what the next round will say, and stands behind it. */
    public void authored(CaseNumber number, Person author) {
        DecisionFile file = found(number);
        file.authored(author.asActor());
        files.saveAndFlush(file);
    }

    /** What the case says was taken over from another one, whose authors stand behind it too; hands these back. */
    public Set<Long> copied(CaseNumber number, CaseNumber original) {
        DecisionFile from = found(original);
        DecisionFile file = found(number);
        file.copiedFrom(from);
        files.saveAndFlush(file);
        return from.authors();
    }

    /** This, any record, is sent, and a new round begins in which it is examined. */
    public void beginRound(CaseNumber number, Object content) {
        DecisionFile file = found(number);
        file.begin(JSON.writeValueAsString(content));
        files.saveAndFlush(file);
    }

    /** What was sent, round by round. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public <C> List<C> rounds(CaseNumber number, Class<C> type) {
        return found(number).rounds().stream()
                .map(round -> JSON.readValue(round, type))
                .toList();
    }

    /** Something went out to others in the course of a step; {@code day} must not lie ahead. */
    public void dispatch(CaseNumber number, LocalDate day, String reference, String content, Person by) {
        DecisionFile file = found(number);
        file.dispatch(new Dispatch(day, reference, content, Signature.of(by.asActor()), clock.instant()));
        files.saveAndFlush(file);
    }

    /** Where the decision of a case stands; the reader's right to the case has been checked. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DecisionRecord of(CaseNumber number) {
        return found(number).record();
    }

    Optional<DecisionFile> find(CaseNumber number) {
        return files.findByCaseNumber(number.value());
    }

    DecisionFile found(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("Nobody decides on " + number));
    }

    void save(DecisionFile file) {
        files.saveAndFlush(file);
    }
}
