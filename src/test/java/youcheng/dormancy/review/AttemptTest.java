package youcheng.dormancy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;

/** The record of a revival is kept as text, and read for as long as the review is. */
class AttemptTest {

    /** As it was written before the milestones were kept with it. */
    private static final String WITHOUT_MILESTONES = """
            {"evaluatedOn":"2026-05-06",\
            "then":{"day":"2025-05-06","closeness":12.5,"band":"THIN","form":0.25,"activity":"DORMANT","run":17,\
            "policyVersion":2,"lastLiving":"2021-06-10"},\
            "now":{"day":"2026-05-06","closeness":null,"band":"INSUFFICIENT","form":null,"activity":"NOT_RECORDED",\
            "run":null,"policyVersion":null,"lastLiving":null},\
            "substantiveSince":0,"outcome":"NOT_REVIVED","reason":"对照批准时情况"}""";

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @Test
    void whatWasStoredWithoutMilestonesIsReadStill() {
        Attempt attempt = ReviewJson.readAttempt(WITHOUT_MILESTONES);

        assertThat(attempt.evaluatedOn()).isEqualTo(DAY);
        assertThat(attempt.then().closeness()).isEqualTo(12.5);
        assertThat(attempt.now().closeness()).isNull();
        assertThat(attempt.outcome()).isEqualTo(Evaluation.NOT_REVIVED);
        assertThat(attempt.reason()).isEqualTo("对照批准时情况");
        assertThat(attempt.milestones()).isEmpty();
    }

    @Test
    void itSaysTheSameWhenItIsReadAgain() {
        Attempt before = new Attempt(
                DAY,
                ReviewJson.readAttempt(WITHOUT_MILESTONES).then(),
                ReviewJson.readAttempt(WITHOUT_MILESTONES).now(),
                3,
                Evaluation.REVIVED,
                "已见实效",
                List.of(
                        milestone(MilestoneOutcome.DONE, "形成纪要", "提供专家名单", PartnerShare.DONE, "已提供"),
                        milestone(MilestoneOutcome.UNDONE, null, "", PartnerShare.OPEN, null)));

        assertThat(ReviewJson.readAttempt(ReviewJson.write(before))).isEqualTo(before);
    }

    @Test
    void eachMilestoneCountsOnceAndThePartnersPartOfWhatWasReplacedDoesNot() {
        List<TriedMilestone> milestones = List.of(
                milestone(MilestoneOutcome.DONE, "已办", "推荐专家", PartnerShare.DONE, "已推荐"),
                milestone(MilestoneOutcome.DONE, "已办", "", PartnerShare.OPEN, null),
                milestone(MilestoneOutcome.DROPPED, "对方无意", "接待学生", PartnerShare.FAILED, "未接待"),
                milestone(MilestoneOutcome.REPLACED, "改为线上", "接待学生", PartnerShare.DONE, "已接待"),
                milestone(MilestoneOutcome.UNDONE, null, "寄送材料", PartnerShare.OPEN, null));

        assertThat(TriedCounts.of(milestones)).isEqualTo(new TriedCounts(5, 2, 1, 1, 1, 3, 1));
    }

    private static TriedMilestone milestone(
            MilestoneOutcome outcome, @Nullable String result, String part, PartnerShare share, @Nullable String note) {
        return new TriedMilestone(
                "专家会议",
                MilestoneKind.EXPERTS_MEETING,
                DAY.minusMonths(2),
                outcome,
                DAY,
                result,
                new BigDecimal("30000.50"),
                new MilestoneRecord.Partner(part, share, note, note == null ? null : DAY));
    }
}
