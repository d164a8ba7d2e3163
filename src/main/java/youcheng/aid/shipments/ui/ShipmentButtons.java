package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.aid.shipments.ShipmentReading.LeftLine;
import youcheng.aid.shipments.ShipmentReading.Turn;
import youcheng.aid.shipments.ShipmentStopping;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseSummary;
import youcheng.cases.CasesNavigation;
import youcheng.cases.ui.CaseButtons;

/** What may be done with a shipment beside its tasks: plan it anew, put it on hold, cancel or recall it. */
@org.springframework.stereotype.Component
class ShipmentButtons implements CaseButtons {

    private final ShipmentReading reading;
    private final ShipmentStopping stopping;
    private final ShipmentMessages said;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    ShipmentButtons(
            ShipmentReading reading,
            ShipmentStopping stopping,
            ShipmentMessages said,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.stopping = stopping;
        this.said = said;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ShipmentProcess.ID);
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        return List.copyOf(of(summary.number(), again));
    }

    /** The buttons of this shipment that the signed-in person may press now. */
    List<Button> of(CaseNumber number, Runnable again) {
        Set<Turn> turns = reading.turnsOf(number);
        List<Button> buttons = new ArrayList<>();
        if (turns.contains(Turn.CHANGE)) {
            buttons.add(button("shipments.change", () -> UI.getCurrent().navigate(ShipmentsNavigation.change(number))));
        }
        if (turns.contains(Turn.HOLD)) {
            buttons.add(button(
                    "shipments.hold",
                    () -> ask("shipments.hold", "shipments.hold.about", number, reason -> {
                        stopping.hold(number, reason);
                        done("shipments.held", again);
                    })));
        }
        if (turns.contains(Turn.CANCEL)) {
            buttons.add(button(
                    "shipments.cancel",
                    () -> ask("shipments.cancel", "shipments.cancel.about", number, reason -> {
                        stopping.cancel(number, reason);
                        done("shipments.cancelled", again);
                    })));
        }
        if (turns.contains(Turn.RECALL)) {
            buttons.add(button("shipments.recall", () -> recall(number, again)));
        }
        return buttons;
    }

    /** What was handed over is recalled by another case, which is shown, and as much of it as somebody says. */
    private void recall(CaseNumber number, Runnable again) {
        List<LeftLine> lines = reading.toTakeBack(number);
        if (lines.isEmpty()) {
            ask("shipments.recall", "shipments.recall.about", number, reason -> {
                stopping.recall(number, reason);
                done("shipments.recalled", again);
            });
        } else {
            new RecallDialog(messages, make, said, number, lines).ask((reason, quantities) -> {
                CaseNumber recall = stopping.takeBack(number, reason, quantities);
                dialogs.done("shipments.recallOpened", recall);
                UI.getCurrent().navigate(CasesNavigation.of(recall));
            });
        }
    }

    private Button button(String key, Runnable action) {
        return new Button(messages.t(key), event -> action.run());
    }

    private void ask(String key, String aboutKey, CaseNumber number, Consumer<String> action) {
        new ReasonDialog(messages, make, key, aboutKey, number).ask(key, action);
    }

    private void done(String key, Runnable again) {
        dialogs.done(key);
        again.run();
    }
}
