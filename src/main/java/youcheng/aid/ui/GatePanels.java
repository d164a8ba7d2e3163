package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateEvidence;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.gates.GateKeeping;
import youcheng.aid.gates.GateStatement;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.documents.DocumentRecord;
import youcheng.documents.Documents;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** The gates of a package, where officers state what each stands on and someone above waives one. */
@org.springframework.stereotype.Component
class GatePanels {

    private static final int LINE = 200;
    private static final int LINES = 2000;

    private final GateKeeping keeping;
    private final Documents documents;
    private final People people;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    GatePanels(
            GateKeeping keeping,
            Documents documents,
            People people,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.keeping = keeping;
        this.documents = documents;
        this.people = people;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** These gates of this package; {@code again} shows them anew. */
    GateList of(CaseNumber number, List<GateFinding> findings, Runnable again) {
        boolean isOfficer = signedIn.person().is(Role.OFFICER) && keeping.mayState(number);
        boolean isSupervisor = signedIn.person().is(Role.SUPERVISOR) && keeping.mayWaive(number);
        return list(number, findings, finding -> buttons(number, finding, isOfficer, isSupervisor, again));
    }

    /** The same for whoever only reads them. */
    GateList of(CaseNumber number, List<GateFinding> findings) {
        return list(number, findings, finding -> List.of());
    }

    private GateList list(
            CaseNumber number, List<GateFinding> findings, Function<GateFinding, List<Component>> buttons) {
        return new GateList(findings, documents.of(Chain.of(number).subject()), buttons, people, messages);
    }

    private List<Component> buttons(
            CaseNumber number, GateFinding finding, boolean isOfficer, boolean isSupervisor, Runnable again) {
        List<Component> buttons = new ArrayList<>();
        String gate = messages.t("aid.gate." + finding.gate());
        if (isOfficer && finding.gate().isStated()) {
            buttons.add(button("aid.gate.state", gate, () -> new StateDialog(number, finding).ask(again)));
        }
        if (isSupervisor && finding.isFailed()) {
            buttons.add(button("aid.gate.waive", gate, () -> waive(number, finding.gate(), again)));
        }
        return buttons;
    }

    /** Several gates have the same buttons: whoever hears them hears of which gate each is. */
    private Button button(String key, String gate, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.setAriaLabel(messages.t("aid.gate.about", messages.t(key), gate));
        return button;
    }

    private void waive(CaseNumber number, Gate gate, Runnable again) {
        new ReasonDialog(messages, make, "aid.gate.waive", "aid.gate.waive.about", number + ":" + gate)
                .ask("aid.gate.waive", why -> {
                    keeping.waive(number, gate, why);
                    dialogs.done("aid.gate.waive.done");
                    again.run();
                });
    }

    /** Asks what a gate stands on. */
    private final class StateDialog extends FieldsDialog {

        private final CaseNumber number;
        private final Gate gate;
        private final RadioButtonGroup<GateStatement> statement;
        private final TextArea evidence;
        private final TextField reference;
        private final ComboBox<DocumentRecord> document;
        private final DatePicker date;

        StateDialog(CaseNumber number, GateFinding finding) {
            super(messages, make, "aid.gate.state", "aid.gate.rule." + finding.gate(), number + ":" + finding.gate());
            this.number = number;
            this.gate = finding.gate();
            GateEvidence before = finding.evidence();
            statement = field("statement", make.choice("aid.gate.statement", Arrays.asList(GateStatement.values())));
            evidence = field("evidence", make.lines("aid.gate.evidence", LINES));
            reference = field(
                    "reference",
                    make.line(gate == Gate.RECIPIENT_STANDARD ? "aid.gate.standard" : "aid.gate.reference", LINE));
            document = field("document", documentBox(before.document()));
            date = field("date", make.pastDate("aid.gate.date"));
            statement.setValue(before.statement());
            evidence.setValue(before.evidence());
            reference.setValue(before.reference());
            date.setValue(before.date());
        }

        private ComboBox<DocumentRecord> documentBox(@org.jspecify.annotations.Nullable Long chosen) {
            ComboBox<DocumentRecord> box = new ComboBox<>(messages.t("aid.gate.document"));
            List<DocumentRecord> papers = documents.of(Chain.of(number).subject()).stream()
                    .filter(paper -> !paper.isWithdrawn())
                    .toList();
            box.setItems(papers);
            box.setItemLabelGenerator(paper -> paper.newest().fileName());
            box.setClearButtonVisible(true);
            box.setWidthFull();
            papers.stream()
                    .filter(paper -> chosen != null && paper.id() == chosen)
                    .findFirst()
                    .ifPresent(box::setValue);
            return box;
        }

        void ask(Runnable again) {
            ask("aid.gate.state", () -> {
                keeping.state(
                        number,
                        gate,
                        new GateEvidence(
                                statement.getValue(),
                                evidence.getValue(),
                                reference.getValue(),
                                document.getOptionalValue()
                                        .map(DocumentRecord::id)
                                        .orElse(null),
                                date.getValue()));
                dialogs.done("aid.gate.state.done");
                again.run();
            });
        }
    }
}
