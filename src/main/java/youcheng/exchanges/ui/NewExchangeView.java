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
import youcheng.base.ui.Address;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.Kind;
import youcheng.exchanges.PolicyKeeping;
import youcheng.exchanges.Substance;
import youcheng.identity.Roles;
import youcheng.register.ContactPersons;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.TieRecord;

/** Where an exchange is recorded; what an exchange usually is stands there already. */
@Route(ExchangesNavigation.NEW)
@RolesAllowed(Roles.OFFICER)
class NewExchangeView extends Page implements BeforeEnterObserver {

    private final transient ExchangeRecording recording;
    private final transient PolicyKeeping policies;
    private final transient Register register;
    private final transient ContactPersons persons;
    private final transient ClosenessChange closeness;
    private final transient ExchangeWords said;
    private final transient Words words;
    private final transient Fields make;
    private final transient Asking asking;
    private final transient Clock clock;
    private final Div body = new Div();

    NewExchangeView(
            ExchangeRecording recording,
            PolicyKeeping policies,
            Register register,
            ContactPersons persons,
            ClosenessChange closeness,
            ExchangeWords said,
            Words words,
            Fields make,
            Asking asking,
            Clock clock) {
        this.recording = recording;
        this.policies = policies;
        this.register = register;
        this.persons = persons;
        this.closeness = closeness;
        this.said = said;
        this.words = words;
        this.make = make;
        this.asking = asking;
        this.clock = clock;
        title(words.t("exchanges.record"));
        lead(words.t("exchanges.record.lead"));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Ties ties = Ties.read(register, words);
        String asked = Address.read(event.getLocation().getQueryParameters(), ExchangesNavigation.TIE);
        TieRecord tie = ties.find(asked);
        show(ties, tie);
        if (tie == null && !asked.isEmpty()) {
            banner().say(Banner.Kind.WARNING, words.t("exchanges.noSuchTie"));
        }
    }

    private void show(Ties ties, @Nullable TieRecord tie) {
        body.removeAll();
        if (tie != null) {
            actions(
                    new Anchor(RegisterNavigation.city(tie.city()), ties.name(tie)),
                    new Anchor(ExchangesNavigation.bulkFor(tie.id()), words.t("exchanges.bulk")));
        }
        ExchangeForm form = new ExchangeForm(
                words, said, make, ties, persons, policies.current().policy(), banner());
        form.show(usual(tie));
        Autosave autosave = make.autosave("exchange:new:" + (tie == null ? "" : tie.id()), () -> show(ties, tie));
        Button record = button("exchanges.record.do", form, autosave, ties, false);
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(record, button("exchanges.record.next", form, autosave, ties, true));
        buttons.addClassName("page-actions");
        body.add(form, buttons, autosave);
        autosave.keep(form.fields());
    }

    /** What most exchanges are, so that few keys are needed. */
    private ExchangeDraft usual(@Nullable TieRecord tie) {
        return new ExchangeDraft(
                tie == null ? List.of() : List.of(tie.id()),
                false,
                LocalDate.now(clock).toString(),
                Kind.VISIT,
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

    private Button button(String key, ExchangeForm form, Autosave autosave, Ties ties, boolean another) {
        Button button = new Button(words.t(key));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            form.fields().clear();
            try {
                ExchangeDraft draft = form.read();
                Map<RelationshipId, String> before = closeness.now(draft.partners());
                ExchangeId id = recording.record(draft);
                autosave.forget();
                asking.done("exchanges.recorded", closeness.since(before, ties));
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
