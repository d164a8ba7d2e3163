package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import youcheng.aid.shipments.ShipmentDates;
import youcheng.aid.shipments.ShipmentDraft;
import youcheng.aid.shipments.ShippedPackage;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CasesNavigation;

/** A page on which a shipment is planned. */
abstract class PlanPage extends Page {

    private final transient PlanFields.PlanWords words;
    private final Div content = new Div();

    PlanPage(PlanFields.PlanWords words) {
        this.words = words;
        add(content);
    }

    protected final Messages messages() {
        return words.messages();
    }

    /** The case number in the address. */
    protected static CaseNumber numberIn(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(ShipmentsNavigation.NUMBER_PARAMETER)
                .filter(CaseNumber::isValid)
                .map(CaseNumber::new)
                .orElseThrow(NotFoundException::new);
    }

    /** What is read for the address; whatever is not there, or not for this person, is not found. */
    protected static <T> T found(Supplier<T> read) {
        try {
            return read.get();
        } catch (Rejection notThere) {
            throw new NotFoundException();
        }
    }

    protected final void ask(
            ShippedPackage of,
            List<PlanRow> rows,
            ShipmentDates dates,
            String doneKey,
            Function<ShipmentDraft, CaseNumber> planned) {
        lead(of.title().in(getLocale()));
        actions(new Anchor(CasesNavigation.of(of.number()), messages().t("shipments.backToPackage")));
        banner().clear();
        content.removeAll();
        FormFields fields = new FormFields(banner(), messages());
        PlanFields plan = new PlanFields(fields, rows, dates, words);
        Autosave autosave = words.make()
                .autosave(doneKey + ":" + of.number(), () -> UI.getCurrent().refreshCurrentRoute(false));
        Button done = new Button(messages().t(doneKey));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(event -> {
            fields.clear();
            if (!fields.refuseUnreadable()) {
                try {
                    CaseNumber number = planned.apply(plan.value());
                    autosave.forget();
                    UI.getCurrent().navigate(CasesNavigation.of(number));
                } catch (Rejection rejection) {
                    fields.refuse(rejection);
                }
            }
            done.setEnabled(true);
        });
        content.add(plan.content(), done, autosave);
        autosave.keep(fields);
    }
}
