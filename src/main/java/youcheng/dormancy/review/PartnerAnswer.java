package youcheng.dormancy.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the partner answered.
 *
 * @param date when the answer arrived
 * @param content what it says
 */
@Embeddable
public record PartnerAnswer(
        @Column(name = "answer_date") @Nullable LocalDate date,
        @Column(name = "answer_content") @Nullable String content) {}
