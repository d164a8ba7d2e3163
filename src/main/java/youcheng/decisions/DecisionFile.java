package youcheng.decisions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;

/** What a case has of a decision: who took part, what was said in which round, what was asked for and sent. */
@Entity
@Table(name = "decision_file")
class DecisionFile extends KeyedEntity implements CaseRow {

    @Id
    private String caseNumber;

    private String process;

    @ElementCollection
    @CollectionTable(name = "decision_participation", joinColumns = @JoinColumn(name = "case_number"))
    private Set<Participation> participations = new HashSet<>();

    /** What was sent, round by round, as JSON. */
    @ElementCollection
    @CollectionTable(name = "decision_round", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "round_index")
    @Column(name = "content")
    private List<String> rounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_statement", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "statement_index")
    private List<Statement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_condition", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "condition_index")
    private List<Condition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_asked_opinion", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "asked_index")
    private List<AskedOpinion> asked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_dispatch", joinColumns = @JoinColumn(name = "case_number"))
    @OrderColumn(name = "dispatch_index")
    private List<Dispatch> dispatches = new ArrayList<>();

    private @Nullable String endingReason;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected DecisionFile() {}

    DecisionFile(CaseNumber number, String process) {
        this.caseNumber = number.value();
        this.process = process;
    }

    @Override
    public String getId() {
        return caseNumber;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    String process() {
        return process;
    }

    /** The round that runs, from 1; 0 before anything was sent. */
    int round() {
        return rounds.size();
    }

    /** Somebody wrote something of what the next round will say. */
    void authored(Actor by) {
        tookPart(by, Part.AUTHOR, round() + 1);
    }

    /** What it says was taken over from another case, whose authors stand behind it too. */
    void copiedFrom(DecisionFile original) {
        original.authors().forEach(author -> tookPart(author, Part.AUTHOR_OF_ORIGINAL, 0));
    }

    /** Everybody who wrote something of what it says, here or in the cases that it goes back to. */
    Set<Long> authors() {
        FourEyes law = fourEyes();
        Set<Long> all = new HashSet<>(law.those(Part.AUTHOR));
        all.addAll(law.those(Part.AUTHOR_OF_ORIGINAL));
        return Set.copyOf(all);
    }

    /** This is sent, and examined in a round of its own. */
    void begin(String content) {
        rounds.add(content);
    }

    void state(Statement said) {
        statements.add(said);
        tookPart(said.by().actor(), said.part(), round());
    }

    void tookPart(Actor person, Part part) {
        tookPart(person, part, round());
    }

    /** A supervisor asks somebody for an additional opinion. */
    void ask(AskedOpinion request) {
        asked.add(request);
    }

    /** The request with this place in their order is not kept up; nobody gives this opinion. */
    void recallOpinion(int place, Actor by, Instant at) {
        asked.set(place, asked.get(place).recalled(by, at));
    }

    /** An approval asks for these; they are checked off later. */
    void demand(List<String> demands, String step, Actor by, Instant at) {
        demands.forEach(demand -> conditions.add(Condition.set(demand, step, by, at)));
    }

    void met(int index, String how, Actor by, Instant at) {
        conditions.set(index, conditions.get(index).met(how, by, at));
    }

    void reopen(int index) {
        conditions.set(index, conditions.get(index).reopened());
    }

    void dispatch(Dispatch sent) {
        dispatches.add(sent);
    }

    void stop(String why) {
        this.endingReason = why;
    }

    FourEyes fourEyes() {
        return new FourEyes(Set.copyOf(participations), round());
    }

    boolean hasStatementsInThisRound() {
        return statements.stream().anyMatch(said -> said.round() == round());
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** Who was asked for an additional opinion, oldest first. */
    List<AskedOpinion> asked() {
        return List.copyOf(asked);
    }

    List<Dispatch> dispatches() {
        return List.copyOf(dispatches);
    }

    List<String> rounds() {
        return List.copyOf(rounds);
    }

    DecisionRecord record() {
        return new DecisionRecord(
                number(), process, round(), statements(), conditions(), asked(), dispatches(), endingReason);
    }

    /** Everybody who stands behind an act took part in the case: who did it, and the one for whom. */
    private void tookPart(Actor person, Part part, int inRound) {
        person.people().forEach(account -> tookPart(account, part, inRound));
    }

    private void tookPart(long account, Part part, int inRound) {
        participations.add(new Participation(account, part, inRound));
    }
}
