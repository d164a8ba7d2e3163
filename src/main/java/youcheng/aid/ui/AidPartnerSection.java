package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.packages.AidDrafting;
import youcheng.aid.packages.AidReading;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;
import youcheng.cases.ListedCase;
import youcheng.cases.ui.CaseLines;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.ui.RelationshipSection;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;

/** On the page of a partner: its aid packages, and a new one with one click. */
@org.springframework.stereotype.Component
class AidPartnerSection implements RelationshipSection {

    private final AidReading reading;
    private final AidDrafting drafting;
    private final Register register;
    private final TaskService tasks;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Dialogs dialogs;

    AidPartnerSection(
            AidReading reading,
            AidDrafting drafting,
            Register register,
            TaskService tasks,
            SignedIn signedIn,
            Messages messages,
            Dialogs dialogs) {
        this.reading = reading;
        this.drafting = drafting;
        this.register = register;
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public String titleKey() {
        return "aid.title";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        CityRecord city = register.find(id)
                .flatMap(relationship -> register.find(relationship.city()))
                .orElseThrow();
        List<ListedCase> cases = reading.with(city.id());
        boolean may = !city.offLists()
                && signedIn.person()
                        .groups()
                        .contains(Person.group(
                                Role.OFFICER, city.country().region().desk()));
        if (cases.isEmpty() && !may) {
            return Optional.empty();
        }
        Div section = new Div();
        if (!cases.isEmpty()) {
            section.add(new CaseLines(cases, messages));
        }
        if (may) {
            Div buttons = new Div(
                    button("aid.new.GIVEN", AidDirection.GIVEN, city),
                    button("aid.new.RECEIVED", AidDirection.RECEIVED, city));
            buttons.addClassName("page-actions");
            section.add(buttons);
        }
        return Optional.of(section);
    }

    private Button button(String key, AidDirection direction, CityRecord city) {
        Button button = new Button(messages.t(key));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            dialogs.attempt(() -> begin(direction, city));
            button.setEnabled(true);
        });
        return button;
    }

    private void begin(AidDirection direction, CityRecord city) {
        CaseNumber number = drafting.begin(direction, PartyFields.of(city, AidParty.PartyRole.PARTNER));
        dialogs.done("aid.begun", number);
        UI.getCurrent()
                .navigate(tasks.heldIn(number)
                        .map(item -> TasksNavigation.of(item.id()))
                        .orElse(CasesNavigation.of(number)));
    }
}
