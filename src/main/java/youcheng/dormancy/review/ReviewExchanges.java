package youcheng.dormancy.review;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Languages;
import youcheng.decisions.DecisionFiles;
import youcheng.exchanges.CaseLetters;
import youcheng.exchanges.CaseLetters.CaseLetter;
import youcheng.exchanges.ExchangeId;
import youcheng.identity.Person;

/**
 * The letters of a review and their answers among the exchanges of the relationship, so that nobody records them twice. Whoever
 * writes to the partner, or says what it answered, stands behind what is decided on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewExchanges {

    private final CaseLetters letters;
    private final DecisionFiles decisions;
    private final MessageSource messages;

    ReviewExchanges(CaseLetters letters, DecisionFiles decisions, MessageSource messages) {
        this.letters = letters;
        this.decisions = decisions;
        this.messages = messages;
    }

    /** A letter of this review went out on this day; the exchange that it is. */
    ExchangeId sent(DormancyReview review, LocalDate on, String reference, Person by) {
        decisions.authored(review.number(), by);
        String evidence =
                written("dormancy.letterEvidence", reference, review.number().value());
        return letters.sent(new CaseLetter(review.relationship(), on, evidence, review.number(), by));
    }

    /**
     * The partner answered: the newest letter that had gone out by then is answered, and what comes besides is a letter of the
     * partner.
     */
    void answered(DormancyReview review, LocalDate on, Person by) {
        decisions.authored(review.number(), by);
        String evidence = written("dormancy.answerEvidence", review.number().value());
        CaseLetter answer = new CaseLetter(review.relationship(), on, evidence, review.number(), by);
        boolean isMarked = review.letters().reversed().stream()
                .filter(letter -> !letter.sentOn().isAfter(on))
                .flatMap(letter -> Stream.ofNullable(letter.exchangeId()))
                .limit(1)
                .anyMatch(letter -> letters.answered(letter, answer));
        if (!isMarked) {
            letters.received(answer);
        }
    }

    /** As an officer would have written it in the record. */
    private String written(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Languages.CHINESE);
    }
}
