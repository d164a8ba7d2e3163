package youcheng.dormancy.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import youcheng.exchanges.ExchangeId;

/**
 * A letter that went to the partner.
 *
 * @param sentOn when it was sent
 * @param reference its document number
 * @param channel by which way: post, mail, through the embassy
 * @param answerDue until when its answer is awaited
 * @param exchange key of the exchange as which it is recorded, or null from before letters were
 */
@Embeddable
public record SentLetter(
        LocalDate sentOn,
        String reference,
        String channel,
        LocalDate answerDue,
        @Column(name = "exchange_id") @Nullable Long exchange) {

    /** The exchange as which it is recorded, or null from before letters were. */
    public @Nullable ExchangeId exchangeId() {
        return exchange == null ? null : new ExchangeId(exchange);
    }
}
