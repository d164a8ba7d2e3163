package youcheng.aid.packages;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.gates.GatedPackage;
import youcheng.aid.gates.Gates;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.LineChanges;
import youcheng.aid.goods.LineTotals;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.cases.CaseIndex;
import youcheng.cases.ListedCase;
import youcheng.decisions.CaseField;
import youcheng.decisions.DecisionFiles;
import youcheng.identity.OfficeWork;
import youcheng.register.CityId;
import youcheng.tasks.TaskService;
import youcheng.workflow.WorkItemId;

/** Reading aid packages: for the form of a task, for the page of a case and for that of a partner. */
@Service
@Transactional(readOnly = true)
public class AidReading {

    private final AidPackages packages;
    private final AidStore store;
    private final Gates gates;
    private final Tiering tiering;
    private final NearbyPackages nearby;
    private final DecisionFiles decisions;
    private final TaskService tasks;
    private final CaseIndex cases;

    AidReading(
            AidPackages packages,
            AidStore store,
            Gates gates,
            Tiering tiering,
            NearbyPackages nearby,
            DecisionFiles decisions,
            TaskService tasks,
            CaseIndex cases) {
        this.packages = packages;
        this.store = store;
        this.gates = gates;
        this.tiering = tiering;
        this.nearby = nearby;
        this.decisions = decisions;
        this.tasks = tasks;
        this.cases = cases;
    }

    /** The package that a task is about; only for those who may open the task. */
    @OfficeWork
    public AidRecord forWork(WorkItemId id) {
        return ofTask(id, aid -> record(aid, nearby::of));
    }

    /** The package that a task is about, with its goods; only for those who may open the task. */
    @OfficeWork
    public AidWithGoods wholeForWork(WorkItemId id) {
        return ofTask(id, aid -> whole(aid, nearby::of));
    }

    /** What the gates would say of a draft that says this; only for those who may open its task. */
    @OfficeWork
    public List<GateFinding> gatesForWork(WorkItemId id, AidContent content, List<AidLine> lines) {
        return ofTask(id, aid -> gates.of(aid.number(), new GatedPackage(aid.direction(), content, lines)));
    }

    /** What became of the goods since the round before the last; nothing in the first. Only for those who may open the task. */
    @OfficeWork
    public Optional<LineChanges> changedLinesForWork(WorkItemId id) {
        return ofTask(id, this::changedLines);
    }

    /** The package that a case is about, for its page; only for those who may read the case. */
    @PermitAll
    public AidRecord ofCase(CaseNumber number) {
        return record(readable(number), nearby::readable);
    }

    /** The package that a case is about, with its goods, for its page; only for those who may read the case. */
    @PermitAll
    public AidWithGoods wholeOfCase(CaseNumber number) {
        return whole(readable(number), nearby::readable);
    }

    /** The goods of the package that a case is about; only for those who may read the case. */
    @PermitAll
    public List<AidLine> linesOfCase(CaseNumber number) {
        return store.linesOf(readable(number));
    }

    /** To whom in our city the goods of a package went; only for those who may read the case. */
    @PermitAll
    public List<Allocation> allocationsOfCase(CaseNumber number) {
        return store.allocationsOf(readable(number));
    }

    /** The cases of packages with this city, the newest first; those that the person may not read have no address. */
    @PermitAll
    public List<ListedCase> with(CityId city) {
        return cases.listed(
                packages.numbersWith(city.value()).stream().map(CaseNumber::new).toList());
    }

    private Optional<LineChanges> changedLines(AidPackage aid) {
        int round = decisions.of(aid.number()).round();
        return round < 2
                ? Optional.empty()
                : Optional.of(
                        LineChanges.between(store.sentIn(aid.number(), round - 1), store.sentIn(aid.number(), round)));
    }

    private AidPackage readable(CaseNumber number) {
        if (!cases.isReadable(cases.summaryOf(number))) {
            throw Rejection.because("cases.rejection.noCase");
        }
        return store.found(number);
    }

    private <T> T ofTask(WorkItemId id, Function<AidPackage, T> what) {
        return tasks.find(id)
                .flatMap(item -> packages.findByCaseNumber(item.caseNumber().value()))
                .map(what)
                .orElseThrow(() -> Rejection.because("tasks.rejection.noWorkItem"));
    }

    private AidRecord record(AidPackage aid, BiFunction<AidPackage, List<AidParty>, AidRecord.Nearby> others) {
        return whole(aid, others).aid();
    }

    private AidWithGoods whole(AidPackage aid, BiFunction<AidPackage, List<AidParty>, AidRecord.Nearby> others) {
        AidDraft draft = store.draftOf(aid);
        CaseNumber number = aid.number();
        List<AidContent> rounds = decisions.rounds(number, AidContent.class);
        AidRecord said = new AidRecord(
                number,
                aid.direction(),
                aid.state(),
                aid.desk(),
                aid.content(),
                draft.parties(),
                LineTotals.of(draft.lines()),
                aid.value(),
                tiering.of(aid.value()),
                gates.of(number, new GatedPackage(aid.direction(), aid.content(), draft.lines())),
                others.apply(aid, draft.parties()),
                aid.course(),
                CaseField.changedSinceLastRound(AidField.class, rounds),
                rounds.size(),
                aid.revision());
        return new AidWithGoods(said, draft.lines());
    }
}
