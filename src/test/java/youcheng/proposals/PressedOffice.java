package youcheng.proposals;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.DemonstrationAnywhere;
import youcheng.YouchengApplication;
import youcheng.audit.AuditReading;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.decisions.CaseEnding;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.plans.Plans;
import youcheng.proposals.content.National;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.Signing;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalWork;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.WorkItemId;

/**
 * A portal in a process of its own, in which many people do whatever is to be done, at once and without an order: "work"
 * goes on until it is killed and says what the portal said was done; "look" says afterwards what is there.
 */
public final class PressedOffice {

    private static final int PEOPLE = 4;

    /** Who does which step. */
    private static final Map<String, String> WHOSE = Map.ofEntries(
            Map.entry(ProposalProcess.DRAFT, "officer"),
            Map.entry(ProposalProcess.LEGAL_OPINION, "legal"),
            Map.entry(ProposalProcess.FINANCE_OPINION, "finance"),
            Map.entry(ProposalProcess.DESK_OPINION, "desk"),
            Map.entry(ProposalProcess.REVIEW, "supervisor"),
            Map.entry(ProposalProcess.MUNICIPAL_DECISION, "leader"),
            Map.entry(ProposalProcess.APPLY_NATIONALLY, "officer"),
            Map.entry(ProposalProcess.RECORD_NATIONAL_ANSWER, "officer"),
            Map.entry(ProposalProcess.RECORD_SIGNING, "officer"),
            Map.entry(ProposalProcess.CONFIRM_SIGNING, "supervisor"),
            Map.entry(ProposalProcess.PLAN_FIRST_YEAR, "officer"));

    private final ConfigurableApplicationContext portal;
    private final Office office;
    private final ProposalDrafting drafting;
    private final ProposalReading reading;
    private final ProposalWork work;
    private final Deciding deciding;
    private final JdbcTemplate database;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PressedOffice(String[] options) {
        this.portal = new SpringApplicationBuilder(YouchengApplication.class, Office.class, DemonstrationAnywhere.class)
                .run(options);
        this.office = portal.getBean(Office.class);
        this.drafting = portal.getBean(ProposalDrafting.class);
        this.reading = portal.getBean(ProposalReading.class);
        this.work = portal.getBean(ProposalWork.class);
        this.deciding = portal.getBean(Deciding.class);
        this.database = portal.getBean(JdbcTemplate.class);
    }

    /** First "work" and a number that no other process has, or "look"; then options of the portal. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean works = arguments[0].equals("work");
        PressedOffice pressed = new PressedOffice(Arrays.copyOfRange(arguments, works ? 2 : 1, arguments.length));
        if (works) {
            Office.citiesFrom(Integer.parseInt(arguments[1]) * 100_000);
            for (int person = 0; person < PEOPLE; person++) {
                Thread.ofPlatform().start(pressed::work);
            }
            Thread.currentThread().join();
        } else {
            try {
                pressed.look();
            } finally {
                pressed.portal.close();
            }
        }
    }

    private void work() {
        Random chance = ThreadLocalRandom.current();
        while (true) {
            try {
                if (chance.nextInt(6) == 0) {
                    CaseNumber number = office.handedIn();
                    out.println("SENT " + number);
                } else if (chance.nextInt(12) == 0) {
                    stop(chance);
                } else {
                    step(chance);
                }
            } catch (Rejection refused) {
                out.println("REFUSED " + refused.key());
            } catch (DataAccessException | IllegalStateException | java.util.NoSuchElementException overtaken) {
                // Somebody else was quicker between the look and the deed; nothing was said to be done.
                out.println("OVERTAKEN " + overtaken.getClass().getSimpleName());
            } catch (RuntimeException odd) {
                out.println("ODD " + odd);
            }
        }
    }

    private void stop(Random chance) {
        any("select case_number from case_file where closed_at is null and process = 'SisterCityProposal'", chance)
                .map(row -> new CaseNumber(String.valueOf(row.get("case_number"))))
                .ifPresent(number -> {
                    CaseEnding ending = portal.getBean(CaseEnding.class);
                    if (chance.nextBoolean()) {
                        office.sessions().as("officer", () -> ending.recall(number));
                        out.println("RECALLED " + number);
                    } else {
                        office.sessions().as("officer", () -> ending.withdraw(number, "情况有变"));
                        out.println("CLOSED " + number);
                    }
                });
    }

    private void step(Random chance) {
        any("select id, case_number, step from work_item where state = 'OPEN'", chance)
                .ifPresent(row -> step(
                        new WorkItemId(String.valueOf(row.get("id"))),
                        new CaseNumber(String.valueOf(row.get("case_number"))),
                        String.valueOf(row.get("step")),
                        chance));
    }

    private void step(WorkItemId item, CaseNumber number, String step, Random chance) {
        boolean yes = chance.nextInt(4) > 0;
        String whose = WHOSE.get(step);
        if (whose == null) {
            return;
        }
        SeenDocuments seen = office.sessions().as(whose, () -> office.seen(number));
        Runnable action = switch (step) {
            case ProposalProcess.DRAFT ->
                () -> drafting.send(
                        item,
                        reading.forWork(item).version(),
                        reading.forWork(item).content());
            case ProposalProcess.LEGAL_OPINION, ProposalProcess.FINANCE_OPINION, ProposalProcess.DESK_OPINION ->
                () -> deciding.giveOpinion(item, yes ? Opinion.SUPPORT : Opinion.OBJECT, "意见", seen);
            case ProposalProcess.REVIEW ->
                () -> deciding.review(item, yes ? Review.APPROVED : Review.RETURNED, "理由", "", seen);
            case ProposalProcess.MUNICIPAL_DECISION ->
                () -> deciding.decide(
                        item,
                        new MunicipalDecision(
                                yes ? Municipal.APPROVED : Municipal.REJECTED, "京政外〔2026〕8号", Office.DECIDED, "市领导批示"),
                        "",
                        seen);
            case ProposalProcess.APPLY_NATIONALLY ->
                () -> work.applyNationally(item, new NationalApplication(Office.APPLIED, "京外办〔2026〕21号", ""));
            case ProposalProcess.RECORD_NATIONAL_ANSWER ->
                () -> work.recordAnswer(
                        item,
                        new NationalAnswer(
                                yes ? National.GRANTED : National.DECLINED,
                                Office.ANSWERED,
                                "友协〔2026〕55号",
                                "函复",
                                office.paper(number)));
            case ProposalProcess.RECORD_SIGNING ->
                () -> work.recordSigning(item, new Signing(Office.SIGNED, "北京", "市长甲", "Maire B", "协议〔2026〕3号"));
            case ProposalProcess.CONFIRM_SIGNING ->
                () -> deciding.check(item, yes ? Confirmation.CONFIRMED : Confirmation.RETURNED, "已核对", seen);
            case ProposalProcess.PLAN_FIRST_YEAR ->
                () -> work.planFirstYear(
                        item,
                        List.of(new Plans.PlannedItemDraft(
                                "互派青年艺术家", office.today().plusMonths(3), null)));
            default -> throw new IllegalStateException(step);
        };
        office.sessions().as(whose, () -> office.desk().look(item));
        office.sessions().as(whose, action);
        out.println("DONE " + item.value());
    }

    private java.util.Optional<Map<String, Object>> any(String query, Random chance) {
        List<Map<String, Object>> rows = database.queryForList(query);
        return rows.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(rows.get(chance.nextInt(rows.size())));
    }

    private void look() {
        database.queryForList("select case_number from case_file where process = 'SisterCityProposal'")
                .forEach(row -> out.println("SENT " + row.get("case_number")));
        database.queryForList("select case_number from case_file where closed_at is not null")
                .forEach(row -> out.println("CLOSED " + row.get("case_number")));
        database.queryForList("select id from work_item where state = 'DONE'")
                .forEach(row -> out.println("DONE " + row.get("id")));
        AuditReading.ProofOfAll proof = office.sessions()
                .as("auditor", () -> portal.getBean(AuditReading.class).verifyAll((proved, all) -> true));
        out.println("CHAINS " + proof.all() + " ENTRIES " + proof.entries());
        proof.misfits().forEach(misfit -> out.println("MISFIT " + misfit));
        portal.getBean(InboxReconciler.class).compare().forEach(difference -> out.println("DIFFERENT " + difference));
        database.queryForList("select w.id from work_item w join case_file c on c.case_number = w.case_number"
                        + " where w.state = 'OPEN' and c.closed_at is not null")
                .forEach(row -> out.println("GHOST " + row.get("id")));
        database.queryForList("select c.case_number from case_file c where c.closed_at is null and not exists"
                        + " (select 1 from work_item w where w.case_number = c.case_number and w.state = 'OPEN')")
                .forEach(row -> out.println("STUCK " + row.get("case_number")));
        out.println("END");
    }
}
