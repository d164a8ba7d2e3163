package youcheng.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.function.Function;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.PlainTable;
import youcheng.identity.ActingAs;
import youcheng.identity.AppointmentRecord;
import youcheng.identity.AppointmentRecord.Phase;
import youcheng.identity.DeputyKeeping;
import youcheng.identity.DeputyReading;
import youcheng.identity.DeputyReading.DeputyPage;
import youcheng.identity.DeputyReading.DeputyPart;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.OfficeWork;

/** Who stands in for the person, for whom they stand in, and, for supervisors, the deputies and absences of their team. */
@Route(IdentityNavigation.DEPUTIES)
@OfficeWork
class DeputiesView extends Page implements BeforeEnterObserver {

    private final transient DeputyReading reading;
    private final transient DeputyKeeping keeping;
    private final transient AppointmentDialogs forms;
    private final transient DeputyWords words;
    private final transient ActingAs acting;
    private final transient DeputyFile file;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final Div body = new Div();

    DeputiesView(
            DeputyReading reading,
            DeputyKeeping keeping,
            AppointmentDialogs forms,
            DeputyWords words,
            ActingAs acting,
            DeputyFile file,
            Messages messages,
            Dialogs dialogs) {
        this.reading = reading;
        this.keeping = keeping;
        this.forms = forms;
        this.words = words;
        this.acting = acting;
        this.file = file;
        this.messages = messages;
        this.dialogs = dialogs;
        title(messages.t("deputy.title"));
        lead(messages.t("deputy.lead"));
        add(body, file.buttons());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        banner().clear();
        boolean ownName = acting.now().isEmpty();
        if (ownName) {
            Button appoint = new Button(messages.t("deputy.appoint"), click -> forms.appoint(this::show));
            appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(appoint, new Button(messages.t("deputy.absence"), click -> forms.absence(this::show)));
        } else {
            actions();
            banner().say(Banner.Severity.INFO, messages.t("identity.rejection.deputy.passedOn"));
        }
        section(
                new Keys("deputy.mine", "deputy.mine.none", "deputy.mine.who"),
                reading.page(DeputyPart.MINE),
                ownName,
                ownName,
                file::deputy);
        section(
                new Keys("deputy.standingInFor", "deputy.standingInFor.none", "deputy.standingInFor.who"),
                reading.page(DeputyPart.STANDING_IN),
                true,
                false,
                file::principal);
        if (reading.team().size() > 1) {
            section(
                    new Keys("deputy.team", "deputy.team.none", "deputy.team.who"),
                    reading.page(DeputyPart.TEAM),
                    ownName,
                    ownName,
                    each -> messages.t("deputy.who", file.principal(each), file.deputy(each)));
        }
    }

    /** What a part of the page is called, what it says when it is empty, and what its first column is. */
    private record Keys(String title, String none, String who) {}

    private void section(
            Keys keys, DeputyPage found, boolean mayEnd, boolean mayChange, Function<AppointmentRecord, String> who) {
        body.add(new H2(messages.t(keys.title())));
        if (found.shown().isEmpty()) {
            body.add(new Paragraph(messages.t(keys.none())));
            return;
        }
        PlainTable table = new PlainTable(
                messages.t(keys.title()),
                messages.t(keys.who()),
                messages.t("deputy.days"),
                messages.t("deputy.what"),
                messages.t("deputy.reason"),
                messages.t("deputy.state"),
                messages.t("deputy.actions"));
        found.shown()
                .forEach(each -> table.row(
                        new Span(who.apply(each)),
                        new Span(words.period(each)),
                        new Span(words.scope(each)),
                        new Span(messages.t("deputy.reason." + each.reason())),
                        words.phase(each),
                        each.phase() == Phase.PAST || !mayEnd
                                ? new Span()
                                : buttons(each, mayChange, who.apply(each))));
        body.add(table);
        if (found.hasOlder()) {
            body.add(new Paragraph(messages.t("deputy.older", DeputyReading.MOST_OVER)));
        }
    }

    private Component buttons(AppointmentRecord each, boolean mayChange, String who) {
        Div buttons = new Div();
        if (mayChange) {
            buttons.add(button("deputy.change", who, () -> forms.change(each, this::show)));
        }
        buttons.add(button(
                "deputy.end",
                who,
                () -> dialogs.ask(
                        "deputy.end",
                        messages.t("deputy.end.question", who, words.period(each)),
                        "deputy.end",
                        () -> end(each))));
        return buttons;
    }

    private void end(AppointmentRecord each) {
        if (dialogs.attempt(() -> keeping.end(each.id()))) {
            dialogs.done("deputy.ended");
        }
        show();
    }

    private Button button(String key, String who, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(key) + ": " + who);
        return button;
    }
}
