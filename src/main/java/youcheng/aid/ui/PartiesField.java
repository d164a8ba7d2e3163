package youcheng.aid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.base.CaseNumber;
import youcheng.base.PastedTable;
import youcheng.base.Rejection;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.register.CityId;
import youcheng.register.Countries;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;

/** Who gives or gets the goods: the partner with whom the package began stays first, others come and go. */
@StyleSheet("context://styles/aid.css")
class PartiesField extends CustomField<List<AidParty>> {

    private final transient Register register;
    private final transient Countries countries;
    private final transient Fields make;
    private final transient Messages messages;
    private final CaseNumber number;
    private final UnorderedList list = new UnorderedList();
    private final List<AidParty> parties = new ArrayList<>();

    PartiesField(
            CaseNumber number,
            AidDirection direction,
            Register register,
            Countries countries,
            Fields make,
            Messages messages) {
        this.number = number;
        this.register = register;
        this.countries = countries;
        this.make = make;
        this.messages = messages;
        setLabel(messages.t("aid.parties." + direction));
        list.addClassName("aid-parties");
        Button add = new Button(messages.t("aid.parties.add"), event -> new AddDialog().ask());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Div(list, add));
    }

    /** These as text, to be kept. */
    static String write(List<AidParty> shown) {
        return PastedTable.join(shown.stream()
                .map(party -> List.of(
                        Long.toString(party.key()),
                        party.role().name(),
                        party.city() == null ? "" : party.city().toString(),
                        party.nameZh(),
                        party.nameEn(),
                        party.country()))
                .toList());
    }

    /** Those that were kept as this text. */
    static List<AidParty> read(String kept) {
        return PastedTable.cells(kept).stream()
                .map(cells -> new AidParty(
                        Long.parseLong(cells.get(0)),
                        AidParty.PartyRole.valueOf(cells.get(1)),
                        CityId.parse(cells.get(2)).orElse(null),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5)))
                .toList();
    }

    @Override
    protected List<AidParty> generateModelValue() {
        return List.copyOf(parties);
    }

    @Override
    protected void setPresentationValue(List<AidParty> shown) {
        parties.clear();
        parties.addAll(shown);
        show();
    }

    @Override
    public List<AidParty> getEmptyValue() {
        return List.of();
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < parties.size(); place++) {
            list.add(line(parties.get(place), place > 0));
        }
    }

    private ListItem line(AidParty party, boolean isRemovable) {
        String name = messages.say(party.name());
        ListItem line = new ListItem(
                party.city() == null ? new Span(name) : new Anchor(RegisterNavigation.city(party.city()), name),
                new Span(" · "
                        + countries
                                .find(party.country())
                                .map(country -> country.name(messages.language()))
                                .orElse("")));
        if (isRemovable) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> change(parties, party));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(messages.t("aid.parties.remove", name));
            remove.setTooltipText(messages.t("aid.parties.remove", name));
            line.add(remove);
        }
        return line;
    }

    private void change(List<AidParty> from, AidParty gone) {
        take(from.stream().filter(party -> !party.equals(gone)).toList());
    }

    private void take(List<AidParty> now) {
        setPresentationValue(now);
        updateValue();
    }

    /** Asks for another one. */
    private final class AddDialog extends FieldsDialog {

        private final transient PartyFields party;

        AddDialog() {
            super(messages, make, "aid.parties.add", "aid.parties.add.about", number);
            party = new PartyFields(fields, register, countries, make, messages);
            party.all().forEach(this::put);
        }

        void ask() {
            ask("aid.parties.add", () -> {
                AidParty named = party.value(AidParty.PartyRole.PARTNER);
                if (named.nameZh().isEmpty() && named.nameEn().isEmpty()) {
                    throw Rejection.of("partyNameZh", "aid.rejection.partyNameless");
                }
                if (named.country().isEmpty()) {
                    throw Rejection.of("country", "aid.rejection.countryMissing");
                }
                if (parties.stream().anyMatch(other -> other.likeness().equals(named.likeness()))) {
                    throw Rejection.of("city", "aid.rejection.partyTwice", named.name());
                }
                take(Stream.concat(parties.stream(), Stream.of(named)).toList());
            });
        }
    }
}
