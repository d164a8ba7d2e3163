package youcheng.aid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.packages.AidDrafting;
import youcheng.base.CaseNumber;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Roles;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;

/** Where a package with anybody begins: a city of the register, another city, an organisation. */
@Route(AidNavigation.NEW)
@RolesAllowed(Roles.OFFICER)
class NewAidView extends Page {

    private final transient AidDrafting drafting;
    private final transient TaskService tasks;
    private final transient Dialogs dialogs;
    private final FormFields fields;
    private final RadioButtonGroup<AidDirection> direction;
    private final transient PartyFields party;
    private final Button begin = new Button();

    NewAidView(
            AidDrafting drafting,
            TaskService tasks,
            Register register,
            Countries countries,
            Fields make,
            Messages messages,
            Dialogs dialogs) {
        this.drafting = drafting;
        this.tasks = tasks;
        this.dialogs = dialogs;
        title(messages.t("aid.new"));
        lead(messages.t("aid.new.lead"));
        fields = new FormFields(banner(), messages);
        direction = fields.addUnkept("direction", make.choice("aid.direction", Arrays.asList(AidDirection.values())));
        party = new PartyFields(fields, register, countries, make, messages);
        begin.setText(messages.t("aid.new.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(event -> begin());
        Div form = new Div(direction);
        party.all().forEach(form::add);
        form.add(begin);
        form.addClassName("narrow-form");
        add(form);
    }

    private void begin() {
        fields.clear();
        try {
            CaseNumber number = drafting.begin(read(), party.value(AidParty.PartyRole.PARTNER));
            dialogs.done("aid.begun", number);
            UI.getCurrent()
                    .navigate(tasks.heldIn(number)
                            .map(item -> TasksNavigation.of(item.id()))
                            .orElse(CasesNavigation.of(number)));
        } catch (Rejection refused) {
            fields.refuse(refused);
            begin.setEnabled(true);
        }
    }

    private AidDirection read() {
        AidParty named = party.value(AidParty.PartyRole.PARTNER);
        FormCheck form = new FormCheck();
        form.ask(() -> FieldCheck.required("direction", direction.getValue()));
        form.ask(() -> {
            if (named.nameZh().isEmpty() && named.nameEn().isEmpty()) {
                throw Rejection.of("partyNameZh", "aid.rejection.partyNameless");
            }
        });
        form.ask(() -> {
            if (named.country().isEmpty()) {
                throw Rejection.of("country", "aid.rejection.countryMissing");
            }
        });
        form.refuse();
        return direction.getValue();
    }
}
