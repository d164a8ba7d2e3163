package youcheng.aid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.packages.AidDraft;
import youcheng.aid.packages.AidDrafting;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.packages.AidWithGoods;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StatementList;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.tasks.ui.TaskPart;
import youcheng.workflow.WorkItem;

/** The draft: everything that a package says, its goods, and who would approve it. */
@org.springframework.stereotype.Component
class AidDraftForm implements TaskForm {

    private final AidDrafting drafting;
    private final AidReading reading;
    private final DecisionReading decisions;
    private final StatementList statements;
    private final GatePanels gates;
    private final AidFormParts parts;

    AidDraftForm(
            AidDrafting drafting,
            AidReading reading,
            DecisionReading decisions,
            StatementList statements,
            GatePanels gates,
            AidFormParts parts) {
        this.drafting = drafting;
        this.reading = reading;
        this.decisions = decisions;
        this.statements = statements;
        this.gates = gates;
        this.parts = parts;
    }

    /** What the forms of packages are made with. */
    @org.springframework.stereotype.Component
    record AidFormParts(
            Register register,
            Countries countries,
            GoodsField.GoodsParts goods,
            AidWords words,
            Fields make,
            Messages messages,
            Dialogs dialogs) {}

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && step.equals(AidPackageProcess.DRAFT);
    }

    @Override
    public TaskPage create(WorkItem item, TaskFrame frame) {
        AidWithGoods whole = reading.wholeForWork(item.id());
        AidRecord aid = whole.aid();
        DecisionRecord decision = decisions.ofTask(item);
        Messages messages = parts.messages();
        HandIn handIn = new HandIn("tasks.handIn", frame, parts.make(), messages);
        AidDraftFields draft = new AidDraftFields(handIn.fields(), aid, parts);
        draft.show(aid, whole.goods());
        AidOutlook outlook = new AidOutlook(parts.words(), messages);
        Div gateList = new Div();
        Runnable look = () -> look(item, aid, draft, outlook, gateList);
        draft.onChange(look);
        look.run();
        handIn.put(outlook);
        addButtons(handIn, draft, item, frame, aid.version());
        List<TaskPart> shown = new ArrayList<>();
        shown.add(new TaskPart("matter", messages.t("aid.matter"), draft.content()));
        shown.add(new TaskPart("goods", messages.t("aid.goods"), draft.goods()));
        shown.add(new TaskPart("gates", messages.t("aid.gates.title"), gateList));
        if (!decision.statements().isEmpty()) {
            shown.add(new TaskPart(
                    "opinions",
                    messages.t("decisions.opinions", decision.statements().size()),
                    new Div(statements.of(decision))));
        }
        return new TaskPage(statements.newest(decision), shown, handIn);
    }

    /** Value, approval and gates follow what is typed; what is stated of a gate is kept at once. */
    private void look(WorkItem item, AidRecord aid, AidDraftFields draft, AidOutlook outlook, Div gateList) {
        AidDrafting.Outlook ahead = drafting.outlook(draft.said(), draft.totals(), aid.nearby());
        List<GateFinding> findings = reading.gatesForWork(item.id(), draft.said(), draft.readable());
        outlook.show(
                ahead.tier(),
                ahead.value(),
                ahead.nearby(),
                findings.stream()
                        .filter(GateFinding::isFailed)
                        .map(GateFinding::gate)
                        .toList());
        gateList.removeAll();
        gateList.add(gates.of(aid.number(), findings, () -> look(item, aid, draft, outlook, gateList)));
    }

    private void addButtons(HandIn handIn, AidDraftFields fields, WorkItem item, TaskFrame frame, long version) {
        Button send = handIn.button("aid.send", () -> {
            AidDraft draft = fields.read();
            drafting.send(item.id(), version, draft);
            frame.done("aid.sent");
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handIn.button("aid.save", () -> {
            drafting.save(item.id(), version, fields.read());
            parts.dialogs().done("aid.saved");
            frame.again();
        });
        handIn.finish();
    }
}
