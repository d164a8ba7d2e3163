package youcheng.dormancy.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import youcheng.base.CaseNumber;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;
import youcheng.dormancy.revival.RevivalKeeping;
import youcheng.dormancy.revival.RevivalReading;
import youcheng.register.RelationshipId;

/** Revivals in which much happened, to be evaluated. */
@TestComponent
public class TriedRevivals {

    private final ReviewDesk desk;
    private final RevivalKeeping keeping;
    private final RevivalReading reading;

    TriedRevivals(ReviewDesk desk, RevivalKeeping keeping, RevivalReading reading) {
        this.desk = desk;
        this.keeping = keeping;
        this.reading = reading;
    }

    /** Of four milestones two were done, one was dropped and one replaced; of two parts the partner did one. */
    public CaseNumber toEvaluate(RelationshipId relationship) {
        CaseNumber review = desk.reviving(relationship);
        desk.pass(30);
        CaseNumber visit = add(review, milestone(MilestoneKind.STUDENT_EXCHANGE, "学生互访", "接待学生", null));
        CaseNumber mission = add(review, milestone(MilestoneKind.TRADE_MISSION, "经贸代表团", "", new BigDecimal("30000")));
        desk.as("supervisor", () -> {
            keeping.drop(review, mission, "企业无意向");
            long owner = keeping.owners(review).getFirst().id();
            keeping.replace(review, visit, lesson(owner), "签证未获批准");
        });
        desk.as(
                "officer",
                () -> keeping.partnerDid(review, milestones(review).getFirst().item(), PartnerShare.DONE, "名单已收到"));
        desk.doMilestones(review);
        return review;
    }

    private CaseNumber add(CaseNumber review, Milestone milestone) {
        return desk.as("officer", () -> keeping.add(review, milestone));
    }

    private List<MilestoneRecord> milestones(CaseNumber review) {
        return reading.of(review).orElseThrow().milestones();
    }

    private Milestone lesson(long owner) {
        return new Milestone(
                MilestoneKind.STUDENT_EXCHANGE, "线上课堂", desk.today().plusMonths(3), owner, "对方学校授课", null, "已开展");
    }

    private Milestone milestone(MilestoneKind kind, String title, String partnerPart, @Nullable BigDecimal budget) {
        return new Milestone(kind, title, desk.today().plusMonths(3), null, partnerPart, budget, "已开展");
    }
}
