package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.MovedClockTest;
import youcheng.Thorough;
import youcheng.audit.Reason;
import youcheng.audit.TrailEntry;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessReading;
import youcheng.closeness.Standing;
import youcheng.decisions.Review;
import youcheng.dormancy.scan.ScanReading;
import youcheng.dormancy.scan.Verdict;
import youcheng.exchanges.CaseLetters;
import youcheng.exchanges.CaseLetters.CaseLetter;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.Substance;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** The letters of a review and their answers stand among the exchanges of the relationship, and make no sleeping one look awake. */
@MovedClockTest
@Thorough
class LettersAreExchangesTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private ExchangeReading reading;

    @Autowired
    private ExchangeRecording recording;

    @Autowired
    private ClosenessReading closeness;

    @Autowired
    private ScanReading scans;

    @Autowired
    private CaseLetters caseLetters;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aLetterThatWasSentIsAnExchangeThatWaitsForItsAnswer() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = sent(relationship);

        assertThat(waiting(relationship)).singleElement().satisfies(letter -> {
            assertThat(letter.evidence()).contains("京外办函〔2026〕8号", number.value());
            assertThat(letter.date()).isEqualTo(PartialDate.of(desk.today()));
            assertThat(letter.substance()).isEqualTo(Substance.SYMBOLIC);
            assertThat(desk.read(number).letters().getFirst().exchangeId()).isEqualTo(letter.id());
        });
        TrailEntry entry = register.lastEntry(relationship);
        assertThat(entry.event().action()).isEqualTo("exchange.recorded");
        assertThat(entry.event().caseNumber()).isEqualTo(number);
    }

    @Test
    void theFirstAnswerAnswersTheLetterAndAFurtherOneIsALetterOfThePartner() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = sent(relationship);
        desk.pass(5);
        LocalDate holding = desk.today();
        desk.answer("officer", number, holding, "来函收悉，容后答复");

        assertThat(waiting(relationship)).isEmpty();
        assertThat(letters(relationship))
                .singleElement()
                .satisfies(letter -> assertThat(letter.answered()).isEqualTo(PartialDate.of(holding)));
        assertThat(register.lastEntry(relationship).event().action()).isEqualTo("exchange.answered");

        desk.pass(20);
        desk.answer("officer", number, desk.today(), "愿意派团来访");
        assertThat(letters(relationship))
                .extracting(ExchangeRecord::direction)
                .containsExactly(Direction.INBOUND, Direction.OUTBOUND);
        assertThat(letters(relationship).getFirst().evidence()).contains(number.value());
        assertThat(letters(relationship).getFirst().outcome()).isEmpty();
    }

    @Test
    void anAnswerAnswersTheNewestLetterThatHadGoneOutByThen() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = sent(relationship);
        desk.pass(61);
        LocalDate second = desk.today();
        desk.send(number);
        desk.pass(3);
        desk.answer(number);
        assertThat(waiting(relationship))
                .singleElement()
                .satisfies(letter -> assertThat(letter.date()).isNotEqualTo(PartialDate.of(second)));

        desk.answer("officer", number, second.minusDays(10), "来函收悉，迟到的第一次答复");
        assertThat(waiting(relationship)).isEmpty();
        assertThat(letters(relationship)).hasSize(2);
    }

    @Test
    void anAnswerBeforeAnyLetterIsALetterOfThePartner() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.gathered(relationship);
        desk.answer(number);
        assertThat(letters(relationship))
                .singleElement()
                .satisfies(letter -> assertThat(letter.direction()).isEqualTo(Direction.INBOUND));
    }

    @Test
    void neitherLettersNorAnswersMakeASleepingRelationshipLookAwake() {
        RelationshipId silent = desk.dormant();
        CaseNumber unanswered = sent(silent);
        desk.pass(61);
        desk.send(unanswered);
        desk.pass(61);
        assertSleeps(silent);
        assertThat(waiting(silent)).hasSize(2);

        RelationshipId answering = desk.dormant();
        CaseNumber answered = sent(answering);
        desk.answer(answered);
        desk.pass(1);
        desk.answer("officer", answered, desk.today(), "愿意派团来访");
        assertSleeps(answering);
    }

    @Test
    void whatAnOfficerRecordedAlreadyIsNotRecordedAgain() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.gathered(relationship);
        byHand(relationship, Direction.OUTBOUND, "问候函");
        desk.send(number);

        ExchangeRecord letter = waiting(relationship).getFirst();
        assertThat(letters(relationship)).hasSize(1);
        assertThat(letter.title()).isEqualTo("问候函");
        assertThat(letter.evidence()).contains("京外办函〔2026〕8号");
        assertThat(register.lastEntry(relationship).event().reason())
                .isEqualTo(Reason.message("exchanges.reason.letterOfCase", number));

        desk.as(
                "officer",
                () -> recording.answered(
                        letter.id(), letter.version(), desk.today().toString()));
        desk.answer(number);
        assertThat(letters(relationship)).hasSize(1);
        assertThat(desk.open(number).step()).isEqualTo(ReviewProcess.RECOMMEND);
    }

    @Test
    void whatTheReviewRecordedIsRefusedWhenAnOfficerRecordsItAgain() {
        RelationshipId relationship = desk.dormant();
        sent(relationship);
        String title = letters(relationship).getFirst().title();
        assertThatThrownBy(() -> byHand(relationship, Direction.OUTBOUND, title))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.key()).isEqualTo("exchanges.rejection.twice"));
    }

    @Test
    void anAnswerToALetterWhoseRecordWasTakenBackIsALetterOfThePartner() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = sent(relationship);
        ExchangeRecord letter = waiting(relationship).getFirst();
        desk.as("officer", () -> recording.remove(letter.id(), letter.version(), "重复登记"));
        desk.answer(number);
        assertThat(letters(relationship))
                .singleElement()
                .satisfies(each -> assertThat(each.direction()).isEqualTo(Direction.INBOUND));
    }

    @Test
    void whatTheRulesOfExchangesRefuseIsSaidAtTheDate() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = desk.gathered(relationship);
        register.terminate(relationship, "对方单方面终止");
        Person officer = desk.as("officer", signedIn::person);
        CaseLetter letter = new CaseLetter(relationship, desk.today(), "京外办函〔2026〕8号", number, officer);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> caseLetters.sent(letter)))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.field()).isEqualTo("date");
                    assertThat(refused.key()).isEqualTo("exchanges.rejection.afterRelationship");
                });
        assertThat(letters(relationship)).isEmpty();
    }

    /** Otherwise every review that closed would be followed by the next one. */
    @Test
    void theLettersOfAReviewAreNoChangeForWhichTheNextScanFlags() {
        RelationshipId relationship = desk.dormant();
        CaseNumber number = sent(relationship);
        desk.pass(10);
        desk.answer(number);
        desk.recommend(number, Measure.CEREMONIAL);
        desk.review(number, Review.APPROVED);
        desk.pass(1);

        assertThat(desk.as("auditor", scans::wouldFind))
                .filteredOn(each -> each.relationship().id().equals(relationship))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.verdict()).isEqualTo(Verdict.SKIP);
                    assertThat(candidate.reasons()).containsExactly("dormancy.reason.reviewedLately");
                });
    }

    private CaseNumber sent(RelationshipId relationship) {
        CaseNumber number = desk.gathered(relationship);
        desk.send(number);
        return number;
    }

    private void byHand(RelationshipId relationship, Direction direction, String title) {
        ExchangeDraft draft =
                ExchangeDraft.letter(relationship, direction, desk.today().toString(), title, "", "");
        desk.as("officer", () -> recording.record(draft));
    }

    private List<ExchangeRecord> waiting(RelationshipId relationship) {
        return desk.as("auditor", () -> reading.waitingLetters(relationship));
    }

    /** Those that stand, the newest first. */
    private List<ExchangeRecord> letters(RelationshipId relationship) {
        return desk.as("auditor", () -> reading.of(relationship)).stream()
                .filter(each -> each.kind() == ExchangeKind.LETTER && each.state() == ExchangeState.HELD)
                .toList();
    }

    private void assertSleeps(RelationshipId relationship) {
        Standing standing =
                desk.as("auditor", () -> closeness.standing(relationship).orElseThrow());
        assertThat(standing.activity()).isEqualTo(ActivityStatus.DORMANT);
        assertThat(Objects.requireNonNull(standing.lastLivingOn()).toString()).isEqualTo("2021-06-10");
    }
}
