package youcheng.exchanges.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeScoring;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.Substance;
import youcheng.identity.Roles;
import youcheng.register.ContactPersons;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Where an exchange is recorded; what an exchange usually is stands there already. */
@Route(ExchangesNavigation.NEW)
@RolesAllowed(Roles.OFFICER)
class NewExchangeView extends Page implements BeforeEnterObserver {

    private final transient ExchangeRecording recording;
    private final transient ExchangeScoring scoring;
    private final transient Register register;
    private final transient ContactPersons persons;
    private final transient ClosenessChange closeness;
    private final transient ExchangeMessages said;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final transient Clock clock;
    private final Div body = new Div();

    NewExchangeView(
            ExchangeRecording recording,
            ExchangeScoring scoring,
            Register register,
            ContactPersons persons,
            ClosenessChange closeness,
            ExchangeMessages said,
            Messages messages,
            Fields make,
            Dialogs dialogs,
            Clock clock) {
        this.recording = recording;
        this.scoring = scoring;
        this.register = register;
        this.persons = persons;
        this.closeness = closeness;
        this.said = said;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        this.clock = clock;
        title(messages.t("exchanges.record"));
        lead(messages.t("exchanges.record.lead"));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NamedRelationships relationships = NamedRelationships.read(register, messages);
        String asked = ExchangeUrlState.RELATIONSHIP.read(event.getLocation().getQueryParameters());
        RelationshipSummary relationship = relationships.find(asked);
        show(relationships, relationship);
        if (relationship == null && !asked.isEmpty()) {
            banner().say(Banner.Severity.WARNING, messages.t("exchanges.noSuchRelationship"));
        }
    }

    private void show(NamedRelationships relationships, @Nullable RelationshipSummary relationship) {
        body.removeAll();
        if (relationship != null) {
            actions(
                    new Anchor(RegisterNavigation.city(relationship.city()), relationships.name(relationship)),
                    new Anchor(ExchangesNavigation.bulkFor(relationship.id()), messages.t("exchanges.bulk")));
        }
        ExchangeForm form = new ExchangeForm(messages, said, make, relationships, persons, scoring.weights(), banner());
        form.show(usual(relationship));
        Autosave autosave = make.autosave(
                "exchange:new:" + (relationship == null ? "" : relationship.id()),
                () -> show(relationships, relationship));
        Button record = button("exchanges.record.do", form, autosave, relationships, false);
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(record, button("exchanges.record.next", form, autosave, relationships, true));
        buttons.addClassName("page-actions");
        body.add(form, buttons, autosave);
        autosave.keep(form.fields());
    }

    /** What most exchanges are, so that few keys are needed. */
    private ExchangeDraft usual(@Nullable RelationshipSummary relationship) {
        return new ExchangeDraft(
                relationship == null ? List.of() : List.of(relationship.id()),
                false,
                LocalDate.now(clock).toString(),
                ExchangeKind.VISIT,
                Direction.INBOUND,
                null,
                Substance.NO_OUTCOME,
                null,
                "",
                "",
                null,
                "",
                "",
                "");
    }

    private Button button(
            String key, ExchangeForm form, Autosave autosave, NamedRelationships relationships, boolean another) {
        Button button = new Button(messages.t(key));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            form.fields().clear();
            try {
                ExchangeDraft draft = form.read();
                Map<RelationshipId, String> before = closeness.now(draft.partners());
                ExchangeId id = recording.record(draft);
                autosave.forget();
                dialogs.done("exchanges.recorded", closeness.since(before, relationships));
                leave(id, another);
            } catch (Rejection rejection) {
                form.refuse(rejection);
            }
            button.setEnabled(true);
        });
        return button;
    }

    private static void leave(ExchangeId id, boolean another) {
        if (another) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            UI.getCurrent().navigate(ExchangesNavigation.of(id));
        }
    }
}
