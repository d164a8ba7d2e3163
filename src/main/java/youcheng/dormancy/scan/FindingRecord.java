package youcheng.dormancy.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.CaseNumber;
import youcheng.base.PartialDate;
import youcheng.closeness.ActivityStatus;
import youcheng.register.RelationshipId;

/**
 * What a scan found of a relationship.
 *
 * @param relationship the relationship
 * @param verdict what became of it
 * @param reasons message keys of everything that spoke for that
 * @param activity what it was then, or null where it was never scored
 * @param lastContact its last substantive two-way contact as known then, or null
 * @param score its closeness then, or null
 * @param review the review that was opened, or null
 */
public record FindingRecord(
        RelationshipId relationship,
        Verdict verdict,
        List<String> reasons,
        @Nullable ActivityStatus activity,
        @Nullable PartialDate lastContact,
        @Nullable Double score,
        @Nullable CaseNumber review) {}
