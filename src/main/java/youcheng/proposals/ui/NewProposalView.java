package youcheng.proposals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.cases.CasesNavigation;
import youcheng.cases.FormDrafts;
import youcheng.identity.Roles;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.work.ProposalDrafting;
import youcheng.register.CityRecord;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.NameRecord;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;

/** Where a proposal begins: with the partner, so that a relationship that exists is found before any work is done. */
@Route(ProposalsNavigation.NEW)
@Menu(title = "menu.newProposal", order = 15, icon = "vaadin:plus-circle-o")
@RolesAllowed(Roles.OFFICER)
class NewProposalView extends Page {

    private static final String DRAFT = "proposal:new";

    private final transient ProposalDrafting drafting;
    private final transient TaskService desk;
    private final transient Messages messages;
    private final FormFields fields;
    private final TextField nameZh;
    private final TextField nameEn;
    private final ComboBox<Country> country;
    private final Div known = new Div();
    private final Button begin = new Button();
    private final Autosave autosave;

    NewProposalView(
            ProposalDrafting drafting,
            TaskService desk,
            Countries countries,
            FormDrafts drafts,
            Fields make,
            Messages messages,
            Dialogs dialogs) {
        this.drafting = drafting;
        this.desk = desk;
        this.messages = messages;
        title(messages.t("menu.newProposal"));
        lead(messages.t("proposals.new.lead"));
        fields = new FormFields(banner(), messages);
        nameZh =
                fields.add("partnerNameZh", make.line("proposal.partnerNameZh", ProposalField.partnerNameZh.longest()));
        nameEn =
                fields.add("partnerNameEn", make.line("proposal.partnerNameEn", ProposalField.partnerNameEn.longest()));
        country = CountryBox.of(countries, messages);
        fields.add(
                "country", country, Country::iso2, code -> countries.find(code).orElse(null));
        known.getElement().setAttribute("role", "status");
        autosave = new Autosave(drafts, messages, DRAFT, () -> UI.getCurrent().refreshCurrentRoute(false));
        begin.setText(messages.t("proposals.new.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(event -> begin(dialogs));
        Div form = new Div(nameZh, nameEn, country, known, begin, autosave);
        form.addClassName("narrow-form");
        add(form);
        autosave.keep(fields);
        fields.onTyping(this::showKnown);
        showKnown();
    }

    private void begin(Dialogs dialogs) {
        fields.clear();
        try {
            CaseNumber number = drafting.begin(nameZh.getValue(), nameEn.getValue(), code());
            autosave.forget();
            dialogs.done("proposals.new.begun", number);
            UI.getCurrent()
                    .navigate(desk.heldIn(number)
                            .map(item -> TasksNavigation.of(item.id()))
                            .orElse(CasesNavigation.of(number)));
        } catch (Rejection rejection) {
            fields.refuse(rejection);
            begin.setEnabled(true);
        }
    }

    /** The cities of the register that these names may stand for, as the person types. */
    private void showKnown() {
        known.removeAll();
        List<CityRecord> cities =
                country.isEmpty() ? List.of() : drafting.knownAs(nameZh.getValue(), nameEn.getValue(), code());
        if (!cities.isEmpty()) {
            UnorderedList list = new UnorderedList();
            cities.forEach(city -> list.add(line(city)));
            known.add(new H2(messages.t("proposals.new.known")), list);
        }
    }

    /** Which city it is, by the names it has and had; the person says whether it is the one that is meant. */
    private ListItem line(CityRecord city) {
        ListItem line = new ListItem(
                new Anchor("register/" + city.id(), city.nameZh() + " · " + city.nameEn()),
                new Span(" — " + messages.t(city.statusKey())));
        String others = city.names().stream()
                .map(NameRecord::name)
                .filter(name -> !name.equals(city.nameZh()) && !name.equals(city.nameEn()))
                .distinct()
                .collect(Collectors.joining(messages.t("base.listComma")));
        if (!others.isEmpty()) {
            line.add(new Span(" " + messages.t("proposals.new.otherNames", others)));
        }
        boolean typed = nameZh.getValue().strip().equals(city.nameZh())
                && nameEn.getValue().strip().equals(city.nameEn());
        if (!typed && !city.isTied()) {
            Button choose = new Button(messages.t("proposals.new.choose"), event -> choose(city));
            choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            choose.setAriaLabel(messages.t("proposals.new.choose") + ": " + city.name(messages.language()));
            line.add(choose);
        }
        return line;
    }

    private void choose(CityRecord city) {
        fields.clear();
        nameZh.setValue(city.nameZh());
        nameEn.setValue(city.nameEn());
        showKnown();
    }

    private String code() {
        return country.getOptionalValue().map(Country::iso2).orElse("");
    }
}
