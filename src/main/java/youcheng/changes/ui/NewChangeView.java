package youcheng.changes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CasesNavigation;
import youcheng.changes.content.ChangeField;
import youcheng.changes.content.ChangeKind;
import youcheng.changes.work.ChangeDrafting;
import youcheng.changes.work.ChangeReading;
import youcheng.identity.Roles;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;

/** Where the end or conversion of a relationship begins: with what is to become of it. */
@Route(ChangesNavigation.NEW_FOR_CITY)
@RolesAllowed(Roles.OFFICER)
class NewChangeView extends Page implements BeforeEnterObserver {

    private final transient ChangeDrafting drafting;
    private final transient ChangeReading reading;
    private final transient Register register;
    private final transient TaskService tasks;
    private final transient Fields make;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final Div content = new Div();

    NewChangeView(
            ChangeDrafting drafting,
            ChangeReading reading,
            Register register,
            TaskService tasks,
            Fields make,
            Messages messages,
            Dialogs dialogs) {
        this.drafting = drafting;
        this.reading = reading;
        this.register = register;
        this.tasks = tasks;
        this.make = make;
        this.messages = messages;
        this.dialogs = dialogs;
        content.addClassName("narrow-form");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CityRecord city = event.getRouteParameters()
                .get(ChangesNavigation.CITY_PARAMETER)
                .flatMap(CityId::parse)
                .flatMap(register::find)
                .orElseThrow(NotFoundException::new);
        RelationshipRecord relationship = asked(event, city).orElseThrow(NotFoundException::new);
        title(messages.t("changes.new", city.name(messages.language())));
        lead(messages.t("changes.new.lead"));
        actions(new Anchor(RegisterNavigation.city(city.id()), messages.t("changes.backToRelationship")));
        banner().clear();
        content.removeAll();
        reading.objectionToBeginning(relationship.id())
                .ifPresentOrElse(
                        reason -> banner().say(Banner.Severity.WARNING, messages.say(reason)), () -> ask(relationship));
    }

    /** The one that the address names, or else the one that counts. */
    private static Optional<RelationshipRecord> asked(BeforeEnterEvent event, CityRecord city) {
        return event.getRouteParameters()
                .get(ChangesNavigation.RELATIONSHIP_PARAMETER)
                .map(key -> city.relationships().stream()
                        .filter(each -> each.id().toString().equals(key))
                        .findFirst())
                .orElseGet(() -> Optional.ofNullable(city.current()));
    }

    private void ask(RelationshipRecord relationship) {
        FormFields fields = new FormFields(banner(), messages);
        Tier now = relationship.tier();
        RadioButtonGroup<ChangeKind> kind = make.choice(
                ChangeField.kind.labelKey(),
                Arrays.stream(ChangeKind.values())
                        .filter(each -> each.tier() == null || each.tier() != now)
                        .toList());
        fields.add(ChangeField.kind.name(), kind, Enum::name, ChangeKind::valueOf);
        Button begin = new Button(messages.t("changes.new.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(event -> {
            fields.clear();
            try {
                opened(drafting.begin(relationship.id(), kind.getValue()));
            } catch (Rejection rejection) {
                fields.refuse(rejection);
                begin.setEnabled(true);
            }
        });
        content.add(kind, begin);
    }

    private void opened(CaseNumber number) {
        dialogs.done("changes.new.begun", number);
        UI.getCurrent()
                .navigate(tasks.heldIn(number)
                        .map(item -> TasksNavigation.of(item.id()))
                        .orElse(CasesNavigation.of(number)));
    }
}
