package youcheng.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Signature;

/** What is decided about a case is kept with who said it, as what and in which round. */
class DecisionFileTest {

    private static final long OFFICER = 1;
    private static final long COLLEAGUE = 2;
    private static final long SUPERVISOR = 3;
    private static final long LEADER = 4;
    private static final Instant NOW = Instant.parse("2026-03-06T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    @Test
    void whoeverChangesOrSendsItIsAnAuthor() {
        DecisionFile file = begun();
        file.authored(Actor.person(COLLEAGUE));
        assertThat(file.authors()).containsExactlyInAnyOrder(OFFICER, COLLEAGUE);
    }

    @Test
    void theAuthorsOfTheOriginalStandBehindACopy() {
        DecisionFile copy = new DecisionFile(new CaseNumber("PRO-2026-0008"), "SisterCityProposal");
        copy.authored(Actor.person(COLLEAGUE));
        copy.copiedFrom(begun());
        DecisionFile second = new DecisionFile(new CaseNumber("PRO-2026-0009"), "SisterCityProposal");
        second.copiedFrom(copy);
        assertThat(second.authors()).containsExactlyInAnyOrder(OFFICER, COLLEAGUE);
        assertThat(second.fourEyes().objectionToReview(OFFICER)).isPresent();
    }

    @Test
    void whatIsSentIsKeptAsARound() {
        DecisionFile file = begun();
        assertThat(file.round()).isZero();
        file.begin("first");
        file.begin("second");
        assertThat(file.round()).isEqualTo(2);
        assertThat(file.rounds()).containsExactly("first", "second");
    }

    @Test
    void everyDecisionIsKeptWithItsReasonItsRoundAndItsPaper() {
        DecisionFile file = begun();
        file.begin("first");
        Statement review = said(file, "Task_Review", Part.REVIEWER, "APPROVED", null, SUPERVISOR);
        Statement decision = said(file, "Task_MunicipalDecision", Part.DECIDER, "APPROVED", "京外〔2026〕9号", LEADER);
        assertThat(file.statements()).containsExactly(review, decision);
        assertThat(file.record().municipalDecision())
                .contains(new MunicipalDecision(Municipal.APPROVED, "京外〔2026〕9号", DAY, "同意"));
        assertThat(begun().record().municipalDecision()).isEmpty();
    }

    @Test
    void whoeverReviewedItInAnyRoundIsKnown() {
        DecisionFile file = begun();
        file.begin("first");
        said(file, "Task_Review", Part.REVIEWER, "RETURNED", null, SUPERVISOR);
        file.begin("second");
        said(file, "Task_Review", Part.REVIEWER, "APPROVED", null, COLLEAGUE);
        assertThat(file.fourEyes().those(Part.REVIEWER)).containsExactlyInAnyOrder(SUPERVISOR, COLLEAGUE);
    }

    @Test
    void whoeverRecordsSomethingDoesNotCheckIt() {
        DecisionFile file = begun();
        file.begin("first");
        file.tookPart(Actor.person(COLLEAGUE), Part.RECORDER);
        assertThat(file.fourEyes().objectionTo(Part.CHECKER, COLLEAGUE)).isPresent();
        assertThat(file.fourEyes().objectionTo(Part.CHECKER, SUPERVISOR)).isEmpty();
    }

    @Test
    void conditionsAreCheckedOffAndOpenedAgain() {
        DecisionFile file = begun();
        file.demand(List.of("经费落实", "双方确认文本"), "Task_Review", Actor.person(SUPERVISOR), NOW);
        file.met(0, "财政已批复", Actor.person(OFFICER), NOW);
        assertThat(file.record().openConditions()).isEqualTo(1);
        file.reopen(0);
        assertThat(file.record().openConditions()).isEqualTo(2);
    }

    private static Statement said(
            DecisionFile file,
            String step,
            Part part,
            String outcome,
            @org.jspecify.annotations.Nullable String paper,
            long by) {
        Statement statement = new Statement(
                file.round(),
                step,
                part,
                outcome,
                "同意",
                paper,
                paper == null ? null : DAY,
                Signature.of(Actor.person(by)),
                NOW);
        file.state(statement);
        return statement;
    }

    private static DecisionFile begun() {
        DecisionFile file = new DecisionFile(new CaseNumber("PRO-2026-0007"), "SisterCityProposal");
        file.authored(Actor.person(OFFICER));
        return file;
    }
}
