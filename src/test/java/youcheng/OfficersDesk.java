package youcheng;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.base.CaseNumber;
import youcheng.decisions.Deciding;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.proposals.ProposalContent.OtherTies;
import youcheng.proposals.ProposalContent;
import youcheng.proposals.ProposalDrafting;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;
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
    private final UserDetailsService accounts;

    OfficersDesk(
            ProposalDrafting drafting,
            ProposalReading reading,
            TaskService desk,
            Deciding deciding,
            Inbox inbox,
            UserDetailsService accounts) {
        this.drafting = drafting;
        this.reading = reading;
        this.desk = desk;
        this.deciding = deciding;
        this.inbox = inbox;
        this.accounts = accounts;
    }

    /** A draft in the officer's hands. */
    CaseNumber draft(String nameZh, String nameEn, String country) {
        return draftOf("officer", nameZh, nameEn, country);
    }

    /** A draft in this officer's hands. */
    CaseNumber draftOf(String username, String nameZh, String nameEn, String country) {
        return as(username, () -> drafting.begin(nameZh, nameEn, country));
    }

    /** A complete proposal that waits for its review. */
    CaseNumber sent(String nameZh, String nameEn, String country) {
        CaseNumber number = handedIn(nameZh, nameEn, country);
        giveOpinions(number);
        return number;
    }

    private void giveOpinions(CaseNumber number) {
        SPECIALISTS.forEach((step, person) -> as(
                person,
                () -> deciding.giveOpinion(open(number, step).id(), Opinion.SUPPORT, "无异议。", SeenDocuments.none())));
    }

    /** A proposal that was returned, corrected and sent again, and waits for its second review. */
    CaseNumber sentAgain(String nameZh, String nameEn, String country) {
        CaseNumber number = sent(nameZh, nameEn, country);
        as(
                "supervisor",
                () -> deciding.review(
                        open(number, ProposalProcess.REVIEW).id(),
                        Review.RETURNED,
                        "请补充产业互补情况，并核对首年预算。",
                        "",
                        SeenDocuments.none()));
        asOfficer(() -> {
            WorkItem item = desk.heldIn(number).orElseThrow();
            ProposalRecord proposal = reading.forWork(item.id());
            ProposalContent content = content(nameZh, nameEn, country, "航空制造与电子信息互补；两市均设有集成电路设计园区。", "180000");
            return drafting.send(item.id(), proposal.version(), content);
        });
        giveOpinions(number);
        return number;
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
