package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateEvidence;
import youcheng.aid.gates.GateKeeping;
import youcheng.aid.gates.GateMark;
import youcheng.aid.gates.GateStatement;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.Making;
import youcheng.aid.goods.Money;
import youcheng.aid.goods.Quantity;
import youcheng.aid.goods.Unit;
import youcheng.aid.shipments.Arrival;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.Counted;
import youcheng.aid.shipments.Declaration;
import youcheng.aid.shipments.Departure;
import youcheng.aid.shipments.Incoterm;
import youcheng.aid.shipments.PackageSums;
import youcheng.aid.shipments.Receipt;
import youcheng.aid.shipments.ShipmentChannel;
import youcheng.aid.shipments.ShipmentDraft;
import youcheng.aid.shipments.ShipmentPlanning;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.aid.shipments.ShipmentStopping;
import youcheng.aid.shipments.Shipping;
import youcheng.aid.shipments.Shortfall;
import youcheng.aid.shipments.TakenBack;
import youcheng.base.CaseNumber;
import youcheng.decisions.Confirmation;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.decisions.SeenCase;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Colleagues;
import youcheng.proposals.Office;
import youcheng.register.CityRecord;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;
import youcheng.workflow.WorkItemId;

/** Takes aid packages from step to step as the people whose steps they are. */
@TestComponent
public class AidOffice {

    private final AidDrafting drafting;
    private final AidReading reading;
    private final AidWork work;
    private final GateKeeping gates;
    private final ShipmentPlanning planning;
    private final ShipmentReading shipments;
    private final Shipping shipping;
    private final ShipmentStopping returning;
    private final Deciding deciding;
    private final RegisterOffice register;
    private final Office office;

    AidOffice(
            AidDrafting drafting,
            AidReading reading,
            AidWork work,
            GateKeeping gates,
            ShipmentPlanning planning,
            ShipmentReading shipments,
            Shipping shipping,
            ShipmentStopping returning,
            Deciding deciding,
            RegisterOffice register,
            Office office) {
        this.drafting = drafting;
        this.reading = reading;
        this.work = work;
        this.gates = gates;
        this.planning = planning;
        this.shipments = shipments;
        this.shipping = shipping;
        this.returning = returning;
        this.deciding = deciding;
        this.register = register;
        this.office = office;
    }

    /** The partner of a relationship of its own. */
    public AidParty partner(RelationshipId relationship) {
        CityRecord city = register.register.find(register.cityOf(relationship)).orElseThrow();
        return new AidParty(
                0,
                AidParty.PartyRole.PARTNER,
                city.id(),
                city.nameZh(),
                city.nameEn(),
                city.country().iso2());
    }

    /** An organisation, which is no city. */
    public static AidParty organisation(String name) {
        return new AidParty(0, AidParty.PartyRole.PARTNER, null, "", name, "JP");
    }

    /** So many masks at CNY 2 each, which expire in two years. */
    public AidLine masks(long pieces) {
        return AidLine.of(GoodsItem.named("医用外科口罩"), Quantity.of(pieces, Unit.PIECE))
                .valuedAt(Money.of("2", "CNY"))
                .made(Making.to("EN 14683").until(office.today().plusYears(2)));
    }

    /** What an officer writes; everything is stated. */
    public AidContent content() {
        return new AidContent(
                "防疫物资",
                "2026年流感",
                false,
                "",
                "口罩短缺",
                "对方来函2026-3",
                office.today().minusDays(10),
                null,
                office.today().plusDays(20),
                AidContent.CNY,
                BigDecimal.ONE,
                null,
                "部门预算",
                "友城互助");
    }

    public AidContent urgent() {
        AidContent plain = content();
        return new AidContent(
                plain.purpose(),
                plain.occasion(),
                true,
                "疫情紧急",
                plain.need(),
                plain.needReference(),
                plain.needDate(),
                null,
                plain.expectedArrival(),
                plain.currency(),
                plain.rate(),
                null,
                plain.funding(),
                plain.publicity());
    }

    public CaseNumber begin(AidDirection direction, AidParty partner) {
        return sessions().as("officer", () -> drafting.begin(direction, partner));
    }

    /** What the draft of this package says with these goods. */
    public AidDraft draft(CaseNumber number, AidContent content, AidLine... lines) {
        return new AidDraft(content, read(number).parties(), List.of(lines));
    }

    public void save(CaseNumber number, long version, AidDraft draft) {
        WorkItemId task = office.open(number).id();
        sessions().as("officer", () -> drafting.save(task, version, draft));
    }

    public TierFinding send(CaseNumber number, AidDraft draft) {
        WorkItemId task = office.open(number).id();
        long version = read(number).version();
        return sessions().as("officer", () -> drafting.send(task, version, draft));
    }

    /** A package that was sent to be examined. */
    public CaseNumber sent(AidDirection direction, AidParty partner, AidContent content, AidLine... lines) {
        CaseNumber number = begin(direction, partner);
        send(number, draft(number, content, lines));
        return number;
    }

    public void giveOpinions(CaseNumber number) {
        give("legal", number, AidPackageProcess.LEGAL_OPINION);
        give("finance", number, AidPackageProcess.FINANCE_OPINION);
        give("health", number, AidPackageProcess.HEALTH_OPINION);
    }

    private void give(String who, CaseNumber number, String step) {
        WorkItemId task = office.open(number, step).id();
        sessions().as(who, () -> deciding.giveOpinion(task, Opinion.SUPPORT, "无异议", seen(number)));
    }

    public void review(CaseNumber number, Review outcome) {
        WorkItemId task = office.open(number, AidPackageProcess.REVIEW).id();
        sessions().as("supervisor", () -> deciding.review(task, outcome, "理由", "", seen(number)));
    }

    /** Somebody else reviews. */
    public void reviewAs(String supervisor, CaseNumber number) {
        WorkItemId task = office.open(number, AidPackageProcess.REVIEW).id();
        sessions().as(supervisor, () -> deciding.review(task, Review.APPROVED, "理由", "", seen(number)));
    }

    /** What is on the screen of whoever decides on this package now. */
    public SeenCase seen(CaseNumber number) {
        return new SeenCase(SeenDocuments.none(), GateMark.of(read(number).gates()));
    }

    /** Somebody reviews what was on their screen before. */
    public void reviewHaving(CaseNumber number, SeenCase seen) {
        WorkItemId task = office.open(number, AidPackageProcess.REVIEW).id();
        sessions().as("supervisor", () -> deciding.review(task, Review.APPROVED, "理由", "", seen));
    }

    /** The leader decides, on paper or without. */
    public void decide(CaseNumber number, Municipal outcome, String paper) {
        WorkItemId task = office.open(number).id();
        MunicipalDecision decision =
                new MunicipalDecision(outcome, paper, paper.isEmpty() ? null : office.today(), "批示");
        sessions().as("leader", () -> deciding.decide(task, decision, "", seen(number)));
    }

    public void state(CaseNumber number, Gate gate, GateStatement statement) {
        String reference = gate == Gate.RECIPIENT_STANDARD ? "EN 14683" : "证-1";
        sessions()
                .as(
                        "officer",
                        () -> gates.state(
                                number, gate, new GateEvidence(statement, "已核查", reference, null, office.today())));
    }

    /** It is met, as this document shows. */
    public void stateWith(CaseNumber number, Gate gate, long document) {
        as(() ->
                gates.state(number, gate, new GateEvidence(GateStatement.MET, "已核查", "证-1", document, office.today())));
    }

    /** The same is stated with other evidence. */
    public void stateDifferently(CaseNumber number, Gate gate, GateStatement statement) {
        as(() -> gates.state(number, gate, new GateEvidence(statement, "另有核查", "证-2", null, office.today())));
    }

    /** The signed-in person states it. */
    public void stateAs(CaseNumber number, Gate gate, GateStatement statement) {
        gates.state(number, gate, new GateEvidence(statement, "已核查", "", null, office.today()));
    }

    /** Every gate about which something is stated is met. */
    public void meetGates(CaseNumber number) {
        Gate.of(read(number).direction()).stream()
                .filter(Gate::isStated)
                .forEach(gate -> state(number, gate, GateStatement.MET));
    }

    public void waive(String who, CaseNumber number, Gate gate) {
        sessions().as(who, () -> gates.waive(number, gate, "当地急需"));
    }

    /** A package that a supervisor approved, with its gates met. */
    public CaseNumber approved(AidDirection direction, AidParty partner, AidContent content, AidLine... lines) {
        CaseNumber number = sent(direction, partner, content, lines);
        giveOpinions(number);
        review(number, Review.APPROVED);
        meetGates(number);
        return number;
    }

    /** What comes before its shipments is done. */
    public void prepare(CaseNumber number) {
        WorkItemId task = office.open(number).id();
        sessions().as("officer", () -> {
            if (read(number).direction() == AidDirection.GIVEN) {
                work.source(task, "市储备库");
            } else {
                work.prepareLists(task, "清单已编制");
            }
        });
    }

    /** Plans a shipment of so much of the first line, to the first recipient. */
    public CaseNumber plan(CaseNumber number, long quantity) {
        return planFor(
                read(number).direction() == AidDirection.GIVEN
                        ? read(number).partner().key()
                        : 0,
                number,
                quantity);
    }

    /** Plans a shipment of so much of the first line, to this recipient. */
    public CaseNumber planFor(long recipient, CaseNumber number, long quantity) {
        return sessions().as("officer", () -> {
            PackageSums sums = shipments.of(number).sums();
            return planning.plan(
                    number,
                    new ShipmentDraft(
                            null,
                            null,
                            List.of(new ShipmentDraft.DraftLine(
                                    sums.lines().getFirst().good().line(), recipient, BigDecimal.valueOf(quantity)))));
        });
    }

    public ShipmentsPlanned planned(CaseNumber number) {
        WorkItemId task = office.open(number, AidPackageProcess.PLAN_SHIPMENTS).id();
        return sessions().as("officer", () -> work.planned(task));
    }

    /** A shipment that was given leaves. */
    public void dispatch(CaseNumber shipment) {
        as(() -> shipping.clearExport(
                task(shipment, ShipmentProcess.CLEAR_EXPORT), new Declaration("0101", day(-3), "")));
        as(() -> shipping.dispatch(task(shipment, ShipmentProcess.DISPATCH), departure(shipment)));
    }

    /** One that was cleared already leaves. */
    public void continueDispatch(CaseNumber shipment) {
        as(() -> shipping.dispatch(task(shipment, ShipmentProcess.DISPATCH), departure(shipment)));
    }

    /** One that is cleared leaves and is expected on this day. */
    public void dispatchArriving(CaseNumber shipment, LocalDate day) {
        as(() -> shipping.clearExport(
                task(shipment, ShipmentProcess.CLEAR_EXPORT), new Declaration("0101", day(-3), "")));
        Departure usual = departure(shipment);
        as(() -> shipping.dispatch(
                task(shipment, ShipmentProcess.DISPATCH),
                new Departure(usual.sentOn(), day, usual.carriage(), usual.shipped())));
    }

    /** Everything that a shipment handed over is recalled. */
    public CaseNumber takeBackAll(CaseNumber shipment) {
        return sessions().as("officer2", () -> returning.recall(shipment, "不符合标准"));
    }

    /** So much of the first line that a shipment handed over is recalled. */
    public CaseNumber takeBackSome(CaseNumber shipment, long quantity) {
        return sessions().as("officer2", () -> {
            List<BigDecimal> some = new ArrayList<>();
            shipments.toTakeBack(shipment).forEach(line -> some.add(BigDecimal.ZERO));
            some.set(0, BigDecimal.valueOf(quantity));
            return returning.takeBack(shipment, "部分不符合标准", some);
        });
    }

    /** One that left arrives. */
    public void arrive(CaseNumber shipment) {
        as(() -> shipping.recordArrival(task(shipment, ShipmentProcess.RECORD_ARRIVAL), new Arrival(day(-1), "机场")));
    }

    /** A shipment that was given and left is handed over, all in order. */
    public void handOver(CaseNumber shipment) {
        arrive(shipment);
        handOverArrived(shipment);
    }

    /** One that arrived is handed over, all in order. */
    public void handOverArrived(CaseNumber shipment) {
        as(() -> shipping.handOver(task(shipment, ShipmentProcess.HAND_OVER), receipt(), whole(shipment)));
    }

    /** One that arrived is handed over on this day, all in order, as this paper says. */
    public void handOverArrived(CaseNumber shipment, LocalDate day, String paper) {
        Receipt receipt = new Receipt(day, paper, "市政厅", "王主任");
        as(() -> shipping.handOver(task(shipment, ShipmentProcess.HAND_OVER), receipt, whole(shipment)));
    }

    /** A shipment that is received arrives, is cleared and inspected, all in order. */
    public void takeIn(CaseNumber shipment) {
        as(() -> shipping.recordArrival(
                task(shipment, ShipmentProcess.RECORD_ARRIVAL), departure(shipment), new Arrival(day(-1), "首都机场")));
        as(() -> shipping.clearCustoms(
                task(shipment, ShipmentProcess.CLEAR_CUSTOMS), new Declaration("0202", day(-1), "慈善捐赠免税")));
        as(() -> shipping.inspect(task(shipment, ShipmentProcess.INSPECT), receipt(), whole(shipment)));
    }

    public void reconcile(CaseNumber number, Accounting outcome, String why) {
        WorkItemId task = office.open(number, AidPackageProcess.RECONCILE).id();
        as(() -> work.reconcile(task, outcome, why));
    }

    public void report(CaseNumber number) {
        WorkItemId task =
                office.open(number, AidPackageProcess.REPORT_DISTRIBUTION).id();
        as(() -> work.report(task, "三家医院已使用"));
    }

    public void reviewAfterwards(CaseNumber number, Confirmation outcome) {
        WorkItemId task =
                office.open(number, AidPackageProcess.REVIEW_AFTERWARDS).id();
        sessions().as("supervisor", () -> deciding.check(task, outcome, "复核", seen(number)));
    }

    public void allocate(CaseNumber number, List<Allocation> to) {
        WorkItemId task = office.open(number, AidPackageProcess.ALLOCATE).id();
        as(() -> work.allocate(task, to));
    }

    public void giveThanks(CaseNumber number) {
        WorkItemId task = office.open(number, AidPackageProcess.GIVE_THANKS).id();
        as(() -> work.giveThanks(task, office.today(), "京外办谢〔2026〕1号"));
    }

    /** All goods of a recalled shipment came back. */
    public void takeBack(CaseNumber shipment) {
        WorkItemId task = task(shipment, ShipmentProcess.RECORD_RETURN);
        List<TakenBack> all = sessions().as("auditor", () -> shipments.shipment(shipment)).lines().stream()
                .map(line -> new TakenBack(line.carried(), BigDecimal.ZERO, Shortfall.NONE))
                .toList();
        as(() -> returning.recordReturn(task, receipt(), all));
    }

    /** The cases of its shipments, in the order in which they were planned. */
    public List<CaseNumber> shipmentsOf(CaseNumber number) {
        return sessions().as("auditor", () -> shipments.of(number)).shipments().stream()
                .map(shipment -> shipment.number())
                .toList();
    }

    public AidRecord read(CaseNumber number) {
        return sessions().as("auditor", () -> reading.ofCase(number));
    }

    public List<AidLine> lines(CaseNumber number) {
        return sessions().as("auditor", () -> reading.linesOfCase(number));
    }

    private Departure departure(CaseNumber shipment) {
        List<BigDecimal> all = new ArrayList<>();
        sessions().as("auditor", () -> shipments.shipment(shipment)).lines().forEach(line -> all.add(line.planned()));
        return new Departure(
                day(-2), day(5), new Carriage(ShipmentChannel.AIR_FREIGHT, Incoterm.DAP, "999-1", "市政厅"), all);
    }

    private List<Counted> whole(CaseNumber shipment) {
        return sessions().as("auditor", () -> shipments.shipment(shipment)).lines().stream()
                .map(line -> new Counted(line.carried(), BigDecimal.ZERO, Shortfall.NONE, "", null))
                .toList();
    }

    private Receipt receipt() {
        return new Receipt(office.today(), "交接证书2026-1", "市政厅", "王主任");
    }

    private LocalDate day(int fromToday) {
        return office.today().plusDays(fromToday);
    }

    private WorkItemId task(CaseNumber number, String step) {
        return office.open(number, step).id();
    }

    private void as(Runnable action) {
        sessions().as("officer", action);
    }

    private Colleagues sessions() {
        return office.sessions();
    }
}
