package youcheng.proposals;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseSummary;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.documents.Documents;
import youcheng.documents.Papers;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Colleagues;
import youcheng.identity.People;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.plans.Plans;
import youcheng.proposals.content.National;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.NationalApplication;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Screening;
import youcheng.proposals.content.Signing;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalRecord;
import youcheng.proposals.work.ProposalWork;
import youcheng.register.Register;
import youcheng.tasks.TaskService;
import youcheng.tasks.list.TaskList;
import youcheng.workflow.Inbox;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** An office at work: takes a proposal from step to step as the people whose steps they are. */
@TestComponent
public class Office {

    public static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    public static final LocalDate APPLIED = LocalDate.of(2026, 3, 16);
    public static final LocalDate ANSWERED = LocalDate.of(2026, 6, 1);
    public static final LocalDate SIGNED = LocalDate.of(2026, 9, 10);

    /** Each proposal is for a city of its own: tests share the register. */
    private static final AtomicInteger CITIES = new AtomicInteger();

    /** Who gives which opinion. */
    public static final Map<String, String> SPECIALISTS = Map.of(
            ProposalProcess.LEGAL_OPINION, "legal",
            ProposalProcess.FINANCE_OPINION, "finance",
            ProposalProcess.DESK_OPINION, "desk");

    private static final String DIGITS = "零一二三四五六七八九";

    private final Colleagues sessions;
    private final ProposalDrafting drafting;
    private final ProposalWork work;
    private final ProposalReading reading;
    private final Deciding deciding;
    private final DecisionReading decisions;
    private final CaseList cases;
    private final Inbox inbox;
    private final TaskService desk;
    private final TaskList list;
    private final SignedIn signedIn;
    private final People people;
    private final Documents documents;
    private final Clock clock;
    public final Register register;

    Office(
            UserDetailsService users,
            ProposalDrafting drafting,
            ProposalWork work,
            ProposalReading reading,
            Deciding deciding,
            DecisionReading decisions,
            CaseList cases,
            Inbox inbox,
            TaskService desk,
            TaskList list,
            Register register,
            SignedIn signedIn,
            People people,
            Documents documents,
            Clock clock) {
        this.sessions = new Colleagues(users);
        this.drafting = drafting;
        this.work = work;
        this.reading = reading;
        this.deciding = deciding;
        this.decisions = decisions;
        this.cases = cases;
        this.inbox = inbox;
        this.desk = desk;
        this.list = list;
        this.register = register;
        this.signedIn = signedIn;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    /** For portals of several processes on one database: each proposes cities of its own. */
    static void citiesFrom(int number) {
        CITIES.set(number);
    }

    /** Today, in the office. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever is signed in. */
    public Person me() {
        return signedIn.person();
    }

    public String nameOf(long account) {
        return people.nameOf(account);
    }

    public Colleagues sessions() {
        return sessions;
    }

    public TaskService desk() {
        return desk;
    }

    public TaskList list() {
        return list;
    }

    /** All cases in the list of this person, the newest first. */
    public List<CaseSummary> casesOf(String username) {
        return sessions.as(username, () -> cases.page(CaseQuery.everything(), 0, Integer.MAX_VALUE));
    }

    /** A complete dossier for a city in France that nobody proposed yet. */
    public ProposalContent dossier() {
        int number = CITIES.incrementAndGet();
        String chinese = Integer.toString(number)
                .chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .reduce("新城", String::concat);
        String letters = Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("Neuville", String::concat);
        ProposalContent named = Dossiers.with(Dossiers.complete(), ProposalField.partnerNameZh, chinese);
        return Dossiers.with(named, ProposalField.partnerNameEn, letters);
    }

    public CaseNumber begin(String officer, ProposalContent content) {
        return sessions.as(
                officer, () -> drafting.begin(content.partnerNameZh(), content.partnerNameEn(), content.country()));
    }

    /** Writes the draft and saves it. */
    public void save(String officer, CaseNumber number, ProposalContent content) {
        WorkItemId item = open(number).id();
        sessions.as(officer, () -> drafting.save(item, reading.forWork(item).version(), content));
    }

    /** Writes the draft and sends it. */
    public Screening send(String officer, CaseNumber number, ProposalContent content) {
        WorkItemId item = open(number).id();
        return sessions.as(
                officer, () -> drafting.send(item, reading.forWork(item).version(), content));
    }

    /** A proposal that waits for its opinions. */
    public CaseNumber handedIn() {
        ProposalContent content = dossier();
        CaseNumber number = begin("officer", content);
        send("officer", number, content);
        return number;
    }

    /** A proposal that waits for its supervisor. */
    public CaseNumber sent() {
        CaseNumber number = handedIn();
        giveOpinions(number);
        return number;
    }

    /** All three opinions are given, in favour. */
    public void giveOpinions(CaseNumber number) {
        SPECIALISTS.keySet().forEach(step -> giveOpinion(number, step, Opinion.SUPPORT));
    }

    /** One opinion, by whoever gives it. */
    public void giveOpinion(CaseNumber number, String step, Opinion opinion) {
        giveOpinion(Objects.requireNonNull(SPECIALISTS.get(step)), number, step, opinion);
    }

    /** One opinion, by this person. */
    public void giveOpinion(String person, CaseNumber number, String step, Opinion opinion) {
        WorkItemId item = open(number, step).id();
        sessions.as(person, () -> deciding.giveOpinion(item, opinion, "意见：" + opinion, seen(number)));
    }

    /** Reviews; the opinions that are still missing are given first. */
    public void review(String supervisor, CaseNumber number, Review outcome) {
        openItems(number).stream()
                .map(WorkItem::step)
                .filter(SPECIALISTS::containsKey)
                .forEach(step -> giveOpinion(number, step, Opinion.SUPPORT));
        WorkItemId item = open(number).id();
        sessions.as(supervisor, () -> deciding.review(item, outcome, "理由：" + outcome, "", seen(number)));
    }

    public void decide(CaseNumber number, Municipal outcome) {
        WorkItemId item = open(number).id();
        sessions.as(
                "leader",
                () -> deciding.decide(
                        item, new MunicipalDecision(outcome, "京政外〔2026〕8号", DECIDED, "市领导批示"), "", seen(number)));
    }

    public void apply(CaseNumber number) {
        WorkItemId item = open(number).id();
        sessions.as("officer", () -> work.applyNationally(item, new NationalApplication(APPLIED, "京外办〔2026〕21号", "")));
    }

    public void answer(CaseNumber number, National outcome) {
        WorkItemId item = open(number).id();
        sessions.as(
                "officer",
                () -> work.recordAnswer(
                        item, new NationalAnswer(outcome, ANSWERED, "友协〔2026〕55号", "函复", paper(number))));
    }

    public void sign(CaseNumber number) {
        WorkItemId item = open(number).id();
        sessions.as(
                "officer", () -> work.recordSigning(item, new Signing(SIGNED, "北京", "市长甲", "Maire B", "协议〔2026〕3号")));
    }

    public void confirm(CaseNumber number, Confirmation outcome) {
        WorkItemId item = open(number).id();
        sessions.as("supervisor", () -> deciding.check(item, outcome, "已核对", seen(number)));
    }

    /** What a page would show of the documents of a case to whoever is signed in. */
    public SeenDocuments seen(CaseNumber number) {
        return SeenDocuments.of(documents.of(Chain.of(number).subject()));
    }

    /** The association's answer, as a paper of the case. */
    public long paper(CaseNumber number) {
        String subject = Chain.of(number).subject();
        sessions.as("officer", () -> documents.add(subject, "友协复函.pdf", new ByteArrayInputStream(Papers.pdf())));
        return sessions.as("officer", () -> documents.of(subject).getLast().id());
    }

    /** The first year is planned: one item, in the officer's own list. */
    public void plan(CaseNumber number) {
        WorkItemId item = open(number).id();
        sessions.as(
                "officer",
                () -> work.planFirstYear(
                        item,
                        List.of(new Plans.PlannedItemDraft(
                                "互派青年艺术家", LocalDate.now(clock).plusMonths(3), null))));
    }

    /** A proposal that waits for the municipal leader. */
    public CaseNumber reviewed() {
        CaseNumber number = sent();
        review("supervisor", number, Review.APPROVED);
        return number;
    }

    /** A proposal whose signing waits to be confirmed. */
    public CaseNumber signedButNotConfirmed() {
        CaseNumber number = reviewed();
        decide(number, Municipal.APPROVED);
        apply(number);
        answer(number, National.GRANTED);
        sign(number);
        return number;
    }

    /** The case whose work this address shows. */
    public CaseNumber caseOf(String address) {
        return inbox.caseOf(new WorkItemId(address.substring("work/".length()))).orElseThrow();
    }

    /** The open work items of a case. */
    public List<WorkItem> openItems(CaseNumber number) {
        return inbox.of(number).stream().filter(WorkItem::isOpen).toList();
    }

    /** The open work item of this step. */
    public WorkItem open(CaseNumber number, String step) {
        return openItems(number).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** The one open work item of a case. */
    public WorkItem open(CaseNumber number) {
        return inbox.of(number).stream()
                .filter(WorkItem::isOpen)
                .reduce((a, b) -> {
                    throw new IllegalStateException(a + " and " + b);
                })
                .orElseThrow();
    }

    public boolean hasOpenWork(CaseNumber number) {
        return inbox.of(number).stream().anyMatch(WorkItem::isOpen);
    }

    public ProposalRecord read(String person, WorkItemId item) {
        return sessions.as(person, () -> reading.forWork(item));
    }

    /** What is decided about a case, as somebody reads it who may. */
    public DecisionRecord decision(String person, CaseNumber number) {
        return sessions.as(person, () -> decisions.of(number));
    }
}
