package youcheng.exchanges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeScoring;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.register.ContactPersons;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** One exchange: what is on record, and where those who may correct it do so. */
@Route(ExchangesNavigation.EXCHANGE)
@PermitAll
class ExchangeView extends Page implements BeforeEnterObserver {

    /** The parameter that says what is done here: nothing but reading where it is empty. */
    private static final UrlParameter<Doing> DO = UrlParameter.choice("do", Doing.class, Doing.READ);

    private final transient ExchangeReading reading;
    private final transient ExchangeRecording recording;
    private final transient ExchangeScoring scoring;
    private final transient Register register;
    private final transient ContactPersons persons;
    private final transient ExchangeFacts facts;
    private final transient ExchangeActions actions;
    private final transient ClosenessChange closeness;
    private final transient ExchangeMessages said;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final Div body = new Div();

    /** What the person does with the record. */
    private enum Doing {
        READ,
        CORRECT,
        /** A planned exchange took place. */
        HOLD
    }

    ExchangeView(
            ExchangeReading reading,
            ExchangeRecording recording,
            ExchangeScoring scoring,
            Register register,
            ContactPersons persons,
            ExchangeFacts facts,
            ExchangeActions actions,
            ClosenessChange closeness,
            ExchangeMessages said,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.recording = recording;
        this.scoring = scoring;
        this.register = register;
        this.persons = persons;
        this.facts = facts;
        this.actions = actions;
        this.closeness = closeness;
        this.said = said;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExchangeId id = event.getRouteParameters()
                .get(ExchangesNavigation.EXCHANGE_PARAMETER)
                .flatMap(ExchangeView::id)
                .orElseThrow(NotFoundException::new);
        Doing doing = DO.read(event.getLocation().getQueryParameters());
        show(id, doing);
    }

    /** The route lets any number of digits through. */
    private static Optional<ExchangeId> id(String digits) {
        try {
            return Optional.of(new ExchangeId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void show(ExchangeId id, Doing doing) {
        ExchangeRecord exchange = reading.find(id).orElseThrow(NotFoundException::new);
        NamedRelationships relationships = NamedRelationships.read(register, messages);
        banner().clear();
        body.removeAll();
        title(exchange.title());
        lead(messages.t(
                "exchanges.lead", said.of(exchange.kind()), exchange.when(), relationships.names(exchange.partners())));
        if (doing == Doing.READ || !recording.mayChange(exchange)) {
            actions(buttons(exchange));
            body.add(facts.of(exchange, relationships));
        } else {
            actions(new Anchor(ExchangesNavigation.of(id), messages.t("exchanges.back")));
            correct(exchange, doing, relationships);
        }
    }

    private Component[] buttons(ExchangeRecord exchange) {
        List<Component> buttons = new ArrayList<>();
        if (recording.mayChange(exchange)) {
            Runnable again = () -> show(exchange.id(), Doing.READ);
            boolean planned = exchange.state() == ExchangeState.PLANNED;
            if (planned) {
                Button held = button("exchanges.tookPlace", () -> doing(exchange.id(), Doing.HOLD));
                held.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.add(held);
            }
            if (exchange.waitsForAnswer()) {
                buttons.add(button("exchanges.answer", () -> actions.answered(exchange, again)));
            }
            buttons.add(button("exchanges.correct", () -> doing(exchange.id(), Doing.CORRECT)));
            if (planned) {
                buttons.add(button("exchanges.callOff", () -> actions.callOff(exchange, again)));
            }
            buttons.add(button("exchanges.remove", () -> actions.remove(exchange, again)));
        }
        return buttons.toArray(Component[]::new);
    }

    private Button button(String key, Runnable action) {
        return new Button(messages.t(key), event -> action.run());
    }

    private void doing(ExchangeId id, Doing doing) {
        UrlState.of(DO.says(doing)).step(ExchangesNavigation.of(id));
        show(id, doing);
    }

    private void correct(ExchangeRecord exchange, Doing doing, NamedRelationships relationships) {
        ExchangeForm form = new ExchangeForm(messages, said, make, relationships, persons, scoring.weights(), banner());
        ExchangeDraft draft = ExchangeDraft.of(exchange);
        form.show(doing == Doing.HOLD ? draft.asHeld() : draft);
        TextArea reason = null;
        if (exchange.state() == ExchangeState.HELD) {
            reason = form.put(form.fields().add("reason", make.lines("base.reason", FieldCheck.LONGEST_REASON)));
            reason.setMinHeight("4.5rem");
            reason.setRequiredIndicatorVisible(true);
        }
        Autosave autosave = make.autosave("exchange:" + exchange.id() + ":" + doing, () -> show(exchange.id(), doing));
        Button save = save(exchange, doing, relationships, form, reason, autosave);
        Div buttons = new Div(save);
        buttons.addClassName("page-actions");
        body.add(form, buttons, autosave);
        autosave.keep(form.fields());
    }

    private Button save(
            ExchangeRecord seen,
            Doing doing,
            NamedRelationships relationships,
            ExchangeForm form,
            @Nullable TextArea reason,
            Autosave autosave) {
        Button save = new Button(messages.t(doing == Doing.HOLD ? "exchanges.tookPlace" : "exchanges.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(event -> {
            form.fields().clear();
            try {
                ExchangeDraft draft = form.read();
                List<RelationshipId> concerned = new ArrayList<>(seen.partners());
                concerned.addAll(draft.partners());
                Map<RelationshipId, String> before = closeness.now(concerned);
                recording.correct(seen.id(), seen.version(), draft, reason == null ? "" : reason.getValue());
                autosave.forget();
                dialogs.done("exchanges.corrected", closeness.since(before, relationships));
                UI.getCurrent().navigate(ExchangesNavigation.of(seen.id()));
            } catch (ChangedMeanwhile changed) {
                again(seen.id(), doing, changed);
            } catch (Rejection rejection) {
                form.refuse(rejection);
            }
            save.setEnabled(true);
        });
        return save;
    }

    /** What was typed was kept; the form shows it beside what the other person wrote. */
    private void again(ExchangeId id, Doing doing, ChangedMeanwhile why) {
        show(id, doing);
        if (!banner().isVisible()) {
            banner().say(Banner.Severity.WARNING, messages.say(why));
        }
    }
}
