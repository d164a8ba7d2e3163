package youcheng.changes;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import youcheng.base.CaseNumber;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeEffect;
import youcheng.changes.content.ChangeKind;
import youcheng.changes.content.Notice;
import youcheng.changes.content.WishedBy;
import youcheng.changes.work.ChangeDrafting;
import youcheng.changes.work.ChangeRecording;
import youcheng.changes.work.RelationshipChangeProcess;
import youcheng.decisions.Deciding;
import youcheng.decisions.Municipal;
import youcheng.decisions.MunicipalDecision;
import youcheng.decisions.Opinion;
import youcheng.decisions.Review;
import youcheng.documents.SeenDocuments;
import youcheng.identity.Colleagues;
import youcheng.proposals.Office;
import youcheng.register.RelationshipId;
import youcheng.workflow.WorkItemId;

/** Takes the change of a relationship from step to step as the people whose steps they are. */
@TestComponent
public class ChangingOffice {

    /** The municipal approval of every change. */
    public static final String APPROVAL = "京政外〔2026〕31号";

    public static final LocalDate DECIDED = LocalDate.of(2026, 10, 20);

    private final ChangeDrafting drafting;
    private final ChangeRecording recording;
    private final Deciding deciding;
    private final Office office;

    ChangingOffice(ChangeDrafting drafting, ChangeRecording recording, Deciding deciding, Office office) {
        this.drafting = drafting;
        this.recording = recording;
        this.deciding = deciding;
        this.office = office;
    }

    /** What the partner writes, and from when it holds. */
    public static ChangeContent said(ChangeKind kind, LocalDate day) {
        return new ChangeContent(kind, WishedBy.PARTNER, "对方市议会决定终止", day, "对方来函2026-17");
    }

    public CaseNumber begin(RelationshipId relationship, ChangeKind kind) {
        return begin("officer", relationship, kind);
    }

    public CaseNumber begin(String officer, RelationshipId relationship, ChangeKind kind) {
        return sessions().as(officer, () -> drafting.begin(relationship, kind));
    }

    public void send(CaseNumber number, ChangeContent content) {
        send("officer", number, content);
    }

    public void send(String officer, CaseNumber number, ChangeContent content) {
        WorkItemId task = office.open(number).id();
        sessions().as(officer, () -> drafting.send(task, content));
    }

    public void giveOpinion(CaseNumber number) {
        WorkItemId task =
                office.open(number, RelationshipChangeProcess.LEGAL_OPINION).id();
        sessions().as("legal", () -> deciding.giveOpinion(task, Opinion.SUPPORT, "无异议", SeenDocuments.none()));
    }

    public void review(CaseNumber number, Review outcome) {
        review("supervisor", number, outcome, "");
    }

    public void review(String supervisor, CaseNumber number, Review outcome, String conditions) {
        WorkItemId task = office.open(number).id();
        sessions().as(supervisor, () -> deciding.review(task, outcome, "理由", conditions, SeenDocuments.none()));
    }

    public void decide(CaseNumber number, Municipal outcome) {
        WorkItemId task = office.open(number).id();
        MunicipalDecision decision = new MunicipalDecision(outcome, APPROVAL, DECIDED, "批示");
        sessions().as("leader", () -> deciding.decide(task, decision, "", SeenDocuments.none()));
    }

    public ChangeEffect record(CaseNumber number) {
        return record(office.open(number).id(), new Notice(DECIDED.plusDays(2), "京外办〔2026〕88号"));
    }

    public ChangeEffect record(WorkItemId task, Notice notice) {
        return sessions().as("officer", () -> recording.recordNotice(task, notice));
    }

    /** A change of a relationship that was decided, and waits for its notice. */
    public CaseNumber decided(RelationshipId relationship, ChangeContent content) {
        CaseNumber number = begin(relationship, content.kind());
        send(number, content);
        giveOpinion(number);
        review(number, Review.APPROVED);
        decide(number, Municipal.APPROVED);
        return number;
    }

    private Colleagues sessions() {
        return office.sessions();
    }
}
