package youcheng;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.decisions.Conditions;
import youcheng.decisions.Deciding;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Colleagues;
import youcheng.proposals.Dossiers;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalContent.OtherTies;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.register.Tier;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;

/** Brings proposals to where a test needs them, by the officer's own steps. */
@TestComponent
class OfficersDesk {

    private static final Map<String, String> SPECIALISTS = Map.of(
            ProposalProcess.LEGAL_OPINION, "legal",
            ProposalProcess.FINANCE_OPINION, "finance",
            ProposalProcess.DESK_OPINION, "desk");

    private final ProposalDrafting drafting;
    private final ProposalReading reading;
    private final Deciding deciding;
    private final Inbox inbox;
    private final Conditions conditions;
    private final Documents documents;
    private final Colleagues sessions;

    OfficersDesk(
            ProposalDrafting drafting,
            ProposalReading reading,
            Deciding deciding,
            Inbox inbox,
            Conditions conditions,
            Documents documents,
            UserDetailsService accounts) {
        this.drafting = drafting;
        this.reading = reading;
        this.deciding = deciding;
        this.inbox = inbox;
        this.conditions = conditions;
        this.documents = documents;
        this.sessions = new Colleagues(accounts);
    }

    /** A draft in the officer's hands. */
    CaseNumber draft(String nameZh, String nameEn, String country) {
        return draftOf("officer", nameZh, nameEn, country);
    }

    /** A draft in this officer's hands. */
    CaseNumber draftOf(String username, String nameZh, String nameEn, String country) {
        return as(username, () -> drafting.begin(nameZh, nameEn, country));
    }

    /** A complete proposal that waits for its opinions. */
    CaseNumber handedIn(String nameZh, String nameEn, String country) {
        return handedIn(nameZh, nameEn, country, Tier.SISTER_CITY);
    }

    /** A complete proposal for a relationship of this tier, that waits for its opinions. */
    CaseNumber handedIn(String nameZh, String nameEn, String country, Tier tier) {
        CaseNumber number = draft(nameZh, nameEn, country);
        send(number, Dossiers.with(content(nameZh, nameEn, country), ProposalField.tier, tier));
        return number;
    }

    /** A proposal that was sent before it was complete, completed, and waits for its opinions. */
    CaseNumber handedInAtTheSecondAttempt(String nameZh, String nameEn, String country) {
        CaseNumber number = draft(nameZh, nameEn, country);
        ProposalContent complete = content(nameZh, nameEn, country);
        send(number, Dossiers.with(complete, ProposalField.justification, ""));
        send(number, complete);
        return number;
    }

    /** A complete proposal that waits for its review. */
    CaseNumber sent(String nameZh, String nameEn, String country) {
        CaseNumber number = handedIn(nameZh, nameEn, country);
        giveOpinions(number);
        return number;
    }

    /** A proposal that was returned, corrected and sent again, and waits for its second review. */
    CaseNumber sentAgain(String nameZh, String nameEn, String country) {
        CaseNumber number = sent(nameZh, nameEn, country);
        comeBackOnce(number);
        return number;
    }

    /** A proposal that was returned to the officer. */
    CaseNumber returned(String nameZh, String nameEn, String country) {
        CaseNumber number = sent(nameZh, nameEn, country);
        returnForChanges(number);
        return number;
    }

    /**
     * A proposal as people write them: texts of the length that texts have, opinions of a paragraph or two, returned
     * twice, with ten documents; it waits for its third review.
     */
    CaseNumber asPeopleWrite(String nameZh, String nameEn, String country) {
        CaseNumber number = draft(nameZh, nameEn, country);
        for (int round = 1; round <= 3; round++) {
            if (round > 1) {
                review(number, Review.RETURNED, written("第" + (round - 1) + "轮退回理由", 400), "");
            }
            send(number, longContent(nameZh, nameEn, country, round));
            giveOpinions(number, written("第" + round + "轮意见", 400));
        }
        as("officer", () -> {
            for (int paper = 1; paper <= 10; paper++) {
                documents.add(
                        Chain.of(number).subject(),
                        "附件" + paper + "：两市部门间往来函件及译文.pdf",
                        new ByteArrayInputStream(Papers.pdf()));
            }
        });
        return number;
    }

    /** What waits for its first review is returned, corrected and sent, and waits for its second. */
    void comeBackOnce(CaseNumber number) {
        returnForChanges(number);
        correct(number);
        giveOpinions(number);
    }

    /** The supervisor asks for more. */
    void returnForChanges(CaseNumber number) {
        review(number, Review.RETURNED, "请补充产业互补情况，并核对首年预算。", "");
    }

    /** The supervisor approves on this condition. */
    void approveOn(CaseNumber number, String condition) {
        review(number, Review.APPROVED, "材料齐全，同意报市领导。", condition);
    }

    /** The one condition of a case is met. */
    void checkOff(CaseNumber number) {
        as("officer", () -> conditions.checkOff(number, 0, "已落实。"));
    }

    /** The three specialists have nothing against it. */
    void giveOpinions(CaseNumber number) {
        giveOpinions(number, "无异议。");
    }

    private void giveOpinions(CaseNumber number, String text) {
        SPECIALISTS.forEach((step, person) -> as(
                person,
                () -> deciding.giveOpinion(open(number, step).id(), Opinion.SUPPORT, text, SeenDocuments.none())));
    }

    private void review(CaseNumber number, Review outcome, String reason, String asked) {
        as(
                "supervisor",
                () -> deciding.review(
                        open(number, ProposalProcess.REVIEW).id(), outcome, reason, asked, SeenDocuments.none()));
    }

    private void correct(CaseNumber number) {
        WorkItem item = open(number, ProposalProcess.DRAFT);
        ProposalContent before = as("officer", () -> reading.forWork(item.id())).content();
        ProposalContent economy =
                Dossiers.with(before, ProposalField.complementaryEconomy, "航空制造与电子信息互补；两市均设有集成电路设计园区。");
        send(number, Dossiers.with(economy, ProposalField.budget, new BigDecimal("180000")));
    }

    private void send(CaseNumber number, ProposalContent content) {
        WorkItem item = open(number, ProposalProcess.DRAFT);
        as("officer", () -> drafting.send(item.id(), reading.forWork(item.id()).version(), content));
    }

    /** So many characters about a subject, in paragraphs. */
    private static String written(String about, int length) {
        String sentence = about + "：两市自二〇一八年以来就水务治理、职业教育与港口合作多次交换意见，已有三批人员互访。";
        String paragraphs = (sentence.repeat(3) + "\n").repeat(length / sentence.length() + 1);
        return paragraphs.substring(0, length).strip();
    }

    private WorkItem open(CaseNumber number, String step) {
        return inbox.of(number).stream()
                .filter(item -> item.isOpen() && item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private void as(String username, Runnable action) {
        sessions.as(username, action);
    }

    private <T> T as(String username, Supplier<T> action) {
        return sessions.as(username, action);
    }

    private static ProposalContent longContent(String nameZh, String nameEn, String country, int round) {
        return new ProposalContent(
                nameZh,
                nameEn,
                country,
                Tier.SISTER_CITY,
                written("对方概况", 600),
                written("提出背景", 1500 - round),
                written("交往历史", 1000),
                written("级别对等", 300),
                written("经济互补", 800 - round),
                written("区域平衡", 300),
                written("相互了解", 500),
                OtherTies.NONE_FOUND,
                "",
                "对方市政府网站，2026年1月10日查阅",
                written("同国理由", 400),
                LocalDate.of(2026, 1, 12),
                "意向书〔2026〕2号",
                written("首年计划", 900),
                new BigDecimal("180000"),
                "Maria Rossi",
                "Ufficio relazioni internazionali",
                "maria.rossi@city.example");
    }

    private static ProposalContent content(String nameZh, String nameEn, String country) {
        return new ProposalContent(
                nameZh,
                nameEn,
                country,
                Tier.SISTER_CITY,
                "港口城市，人口约50万。",
                "双方在水务治理方面有共同课题。",
                "2024年5月副市长来访。",
                "级别相当。",
                "产业互补。",
                "该地区友城较少。",
                "两市大学互派学生。",
                OtherTies.NONE_FOUND,
                "",
                "对方市政府网站，2026年1月10日查阅",
                "与该国现有友城定位不同。",
                LocalDate.of(2026, 1, 12),
                "意向书〔2026〕2号",
                "举办水务论坛。",
                new BigDecimal("150000"),
                "Maria Rossi",
                "Ufficio relazioni internazionali",
                "maria.rossi@city.example");
    }
}
