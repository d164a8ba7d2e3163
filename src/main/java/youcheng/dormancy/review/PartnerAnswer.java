package youcheng.dormancy.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the partner answered, one time of possibly several.
 *
 * @param date when the answer arrived
 * @param content what it says
 */
@Embeddable
public record PartnerAnswer(@Column(name = "arrived_on") LocalDate date, String content) {}
