package youcheng;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.decisions.Deciding;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.documents.Documents;
import youcheng.documents.SeenDocuments;
import youcheng.proposals.ProposalContent.OtherTies;
import youcheng.proposals.ProposalContent;
import youcheng.proposals.ProposalDrafting;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.register.Tier;
import youcheng.tasks.TaskService;
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
    private final TaskService desk;
    private final Deciding deciding;
    private final Inbox inbox;
    private final Documents documents;
    private final UserDetailsService accounts;

    OfficersDesk(
            ProposalDrafting drafting,
            ProposalReading reading,
            TaskService desk,
            Deciding deciding,
            Inbox inbox,
            Documents documents,
            UserDetailsService accounts) {
        this.drafting = drafting;
        this.reading = reading;
        this.desk = desk;
        this.deciding = deciding;
        this.inbox = inbox;
        this.documents = documents;
        this.accounts = accounts;
    }

    /** A draft in the officer's hands. */
    CaseNumber draft(String nameZh, String nameEn, String country) {
        return asOfficer(() -> drafting.begin(nameZh, nameEn, country));
    }

    /** A complete proposal that waits for its review. */
    CaseNumber sent(String nameZh, String nameEn, String country) {
        CaseNumber number = handedIn(nameZh, nameEn, country);
        giveOpinions(number, "无异议。");
        return number;
    }

    private void giveOpinions(CaseNumber number, String text) {
        SPECIALISTS.forEach((step, person) -> as(
                person,
                () -> deciding.giveOpinion(open(number, step).id(), Opinion.SUPPORT, text, SeenDocuments.none())));
    }

    /** A proposal that was returned to the officer. */
    CaseNumber returned(String nameZh, String nameEn, String country) {
        CaseNumber number = sent(nameZh, nameEn, country);
        returnForChanges(number, "请补充产业互补情况，并核对首年预算。");
        return number;
    }

    private void returnForChanges(CaseNumber number, String reason) {
        as(
                "supervisor",
                () -> deciding.review(
                        open(number, ProposalProcess.REVIEW).id(), Review.RETURNED, reason, "", SeenDocuments.none()));
    }

    /** A proposal that was returned, corrected and sent again, and waits for its second review. */
    CaseNumber sentAgain(String nameZh, String nameEn, String country) {
        CaseNumber number = returned(nameZh, nameEn, country);
        sendAgain(number, content(nameZh, nameEn, country, "航空制造与电子信息互补；两市均设有集成电路设计园区。", "180000"));
        giveOpinions(number, "无异议。");
        return number;
    }

    private void sendAgain(CaseNumber number, ProposalContent content) {
        asOfficer(() -> {
            WorkItem item = desk.heldIn(number).orElseThrow();
            return drafting.send(item.id(), reading.forWork(item.id()).version(), content);
        });
    }

    /**
     * A proposal as people write them: texts of the length that texts have, opinions of a paragraph or two, returned
     * twice, with ten documents; it waits for its third review.
     */
    CaseNumber asPeopleWrite(String nameZh, String nameEn, String country) {
        CaseNumber number = asOfficer(() -> drafting.begin(nameZh, nameEn, country));
        for (int round = 1; round <= 3; round++) {
            if (round > 1) {
                returnForChanges(number, written("第" + (round - 1) + "轮退回理由", 400));
            }
            sendAgain(number, longContent(nameZh, nameEn, country, round));
            giveOpinions(number, written("第" + round + "轮意见", 400));
        }
        asOfficer(() -> {
            for (int paper = 1; paper <= 10; paper++) {
                documents.add(
                        Chain.of(number).subject(),
                        "附件" + paper + "：两市部门间往来函件及译文.pdf",
                        new ByteArrayInputStream(youcheng.documents.Papers.pdf()));
            }
            return number;
        });
        return number;
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

    private CaseNumber handedIn(String nameZh, String nameEn, String country) {
        return asOfficer(() -> {
            CaseNumber number = drafting.begin(nameZh, nameEn, country);
            WorkItem item = desk.heldIn(number).orElseThrow();
            long version = reading.forWork(item.id()).version();
            drafting.send(item.id(), version, content(nameZh, nameEn, country));
            return number;
        });
    }

    private void as(String username, Runnable action) {
        as(username, () -> {
            action.run();
            return username;
        });
    }

    private <T> T asOfficer(Supplier<T> action) {
        return as("officer", action);
    }

    private <T> T as(String username, Supplier<T> action) {
        UserDetails person = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static ProposalContent content(String nameZh, String nameEn, String country) {
        return content(nameZh, nameEn, country, "产业互补。", "150000");
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

    private static ProposalContent content(
            String nameZh, String nameEn, String country, String complementaryEconomy, String budget) {
        return new ProposalContent(
                nameZh,
                nameEn,
                country,
                Tier.SISTER_CITY,
                "港口城市，人口约50万。",
                "双方在水务治理方面有共同课题。",
                "2024年5月副市长来访。",
                "级别相当。",
                complementaryEconomy,
                "该地区友城较少。",
                "两市大学互派学生。",
                OtherTies.NONE_FOUND,
                "",
                "对方市政府网站，2026年1月10日查阅",
                "与该国现有友城定位不同。",
                LocalDate.of(2026, 1, 12),
                "意向书〔2026〕2号",
                "举办水务论坛。",
                new BigDecimal(budget),
                "Maria Rossi",
                "Ufficio relazioni internazionali",
                "maria.rossi@city.example");
    }
}
