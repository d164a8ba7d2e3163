package youcheng.dormancy.review;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A letter that went to the partner.
 *
 * @param sentOn when it was sent
 * @param reference its document number
 * @param channel by which way: post, mail, through the embassy
 * @param answerDue until when its answer is awaited
 */
@Embeddable
public record SentLetter(LocalDate sentOn, String reference, String channel, LocalDate answerDue) {}
