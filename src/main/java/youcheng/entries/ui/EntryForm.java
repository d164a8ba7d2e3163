package youcheng.entries.ui;

import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.SearchText;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.entries.content.EnteredPaper;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryStanding;
import youcheng.register.Countries;
import youcheng.register.Country;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.OwnDistrict;
import youcheng.register.Register;
import youcheng.register.Tier;

/** Everything that is entered of a relationship, in one form. */
@StyleSheet("context://styles/entries.css")
class EntryForm extends Div {

    private static final int NAME = 60;
    private static final int DATE = 10;
    private static final int LINE = 200;
    private static final int LONG = 1000;
    private static final int REASON = 2000;

    /** What the form is made with. */
    @org.springframework.stereotype.Component
    record EntryFormParts(
            Register register, Countries countries, FormerCountries former, Fields make, Messages messages) {}

    private final transient EntryFormParts parts;
    private final transient Messages messages;
    private final transient FormFields fields;
    private final TextField nameZh;
    private final TextField nameEn;
    private final ComboBox<Country> country;
    private final ComboBox<FormerCountry> countryThen;
    private final TextField districtZh;
    private final TextField districtEn;
    private final RadioButtonGroup<Tier> tier;
    private final RadioButtonGroup<EntryStanding> standing;
    private final TextField established;
    private final TextField ended;
    private final TextArea endedBecause;
    private final TextField endedProof;
    private final TextField source;
    private final TextArea note;
    private final List<PaperFields> papers = new ArrayList<>();
    private final KnownCities known;
    private final Div ours = new Div();
    private final Paragraph oursHelp = new Paragraph();
    private final Div ending;
    private final Div agreements = new Div();
    private final Button more;

    EntryForm(EntryFormParts parts, FormFields fields) {
        this.parts = parts;
        this.messages = parts.messages();
        this.fields = fields;
        Fields make = parts.make();
        nameZh = fields.add("partnerNameZh", make.line("entry.partnerNameZh", NAME));
        nameEn = fields.add("partnerNameEn", make.line("entry.partnerNameEn", NAME));
        country = countries();
        countryThen = former();
        known = new KnownCities(parts.register(), messages);
        districtZh = fields.add("districtZh", make.line("entry.districtZh", OwnDistrict.LONGEST_NAME));
        districtEn = fields.add("districtEn", make.line("entry.districtEn", OwnDistrict.LONGEST_NAME));
        tier = fields.add("tier", make.choice("entry.tier", List.of(Tier.values())), Enum::name, Tier::valueOf);
        standing = fields.add(
                "standing",
                make.choice("entry.standing", List.of(EntryStanding.values())),
                Enum::name,
                EntryStanding::valueOf);
        established = date("established", "entry.established");
        ended = date("ended", "entry.ended");
        endedBecause = fields.add("endedBecause", make.lines("entry.endedBecause", REASON));
        endedProof = fields.add("endedProof", make.line("entry.endedProof", LINE));
        source = fields.add("source", make.line("entry.source", LONG));
        note = fields.add("note", make.lines("entry.note", LONG));
        ending = new Div(ended, endedBecause, endedProof);
        for (int number = 1; number <= EnteredPaper.MOST; number++) {
            papers.add(new PaperFields(number, fields, make, messages));
        }
        more = new Button(messages.t("entries.agreement.more"), event -> addPaper());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        arrange();
        follow();
    }

    private void arrange() {
        addClassName("entry-form");
        List.of(nameZh, nameEn, source).forEach(field -> field.setRequiredIndicatorVisible(true));
        country.setRequiredIndicatorVisible(true);
        standing.setRequiredIndicatorVisible(true);
        endedBecause.setRequiredIndicatorVisible(true);
        add(new H2(messages.t("entries.partner")), nameZh, nameEn, country, known, countryThen);
        oursHelp.setText(messages.t("entries.ours.help"));
        ours.add(new H2(messages.t("entries.ours")), oursHelp, districtZh, districtEn);
        add(ours, new H2(messages.t("entries.facts")), standing, tier, established, ending, source, note);
        agreements.add(new H2(messages.t("entry.agreements")), new Paragraph(messages.t("entries.agreements.about")));
        papers.forEach(agreements::add);
        papers.stream().skip(1).forEach(paper -> paper.setVisible(false));
        agreements.add(more);
        add(agreements);
    }

    private void follow() {
        fields.onTyping(this::look);
        country.addValueChangeListener(change -> offerFormer());
        standing.addValueChangeListener(change -> adapt());
        adapt();
        offerFormer();
    }

    /** Shows which cities of the register the names may stand for. */
    final void look() {
        known.look(codeOf(country.getValue()), nameZh.getValue(), nameEn.getValue());
    }

    private void adapt() {
        ending.setVisible(standing.getValue() == EntryStanding.ENDED);
    }

    /** Only the states in which a place of the chosen country once lay. */
    private void offerFormer() {
        List<FormerCountry> offered = parts.former().of(codeOf(country.getValue()));
        FormerCountry chosen = countryThen.getValue();
        countryThen.setItems(offered);
        countryThen.setValue(chosen != null && offered.contains(chosen) ? chosen : null);
        countryThen.setVisible(!offered.isEmpty());
    }

    private void addPaper() {
        papers.stream().filter(paper -> !paper.isVisible()).findFirst().ifPresent(paper -> {
            paper.setVisible(true);
            paper.focus();
        });
        more.setVisible(!papers.getLast().isVisible());
    }

    private ComboBox<Country> countries() {
        ComboBox<Country> box = new ComboBox<>(messages.t("entry.country"));
        box.setItems(
                (each, typed) -> SearchText.isFound(typed, each.nameZh(), each.nameEn(), each.iso2()),
                parts.countries().all(messages.language()));
        box.setItemLabelGenerator(each -> each.name(messages.language()));
        box.setWidthFull();
        return fields.add(
                "country",
                box,
                Country::iso2,
                code -> parts.countries().find(code).orElse(null));
    }

    private ComboBox<FormerCountry> former() {
        ComboBox<FormerCountry> box = new ComboBox<>(messages.t("entry.countryThen"));
        box.setItemLabelGenerator(each -> each.name(messages.language()));
        box.setHelperText(messages.t("entries.countryThen.help"));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        return fields.add(
                "countryThen",
                box,
                FormerCountry::code,
                code -> parts.former().find(code).orElse(null));
    }

    private TextField date(String name, String labelKey) {
        TextField field = fields.add(name, parts.make().line(labelKey, DATE));
        field.setHelperText(messages.t("entries.date.help"));
        return field;
    }

    private static String codeOf(@Nullable Country chosen) {
        return chosen == null ? "" : chosen.iso2();
    }

    /** Lets nobody type whose the relationship is and whether it stands: what is on record is corrected, and no more. */
    void correctOnly(EntryContent onRecord) {
        List.<HasValueAndElement<?, ?>>of(nameZh, nameEn, country, districtZh, districtEn, standing)
                .forEach(field -> {
                    field.setReadOnly(true);
                    field.setRequiredIndicatorVisible(false);
                });
        oursHelp.setVisible(false);
        known.setVisible(false);
        ours.setVisible(!onRecord.districtZh().isEmpty());
        agreements.setVisible(false);
    }

    /** Puts this into the fields. */
    void show(EntryContent content) {
        nameZh.setValue(content.partnerNameZh());
        nameEn.setValue(content.partnerNameEn());
        country.setValue(parts.countries().find(content.country()).orElse(null));
        countryThen.setValue(parts.former().find(content.countryThen()).orElse(null));
        districtZh.setValue(content.districtZh());
        districtEn.setValue(content.districtEn());
        tier.setValue(content.tier());
        standing.setValue(content.standing());
        established.setValue(content.established());
        ended.setValue(content.ended());
        endedBecause.setValue(content.endedBecause());
        endedProof.setValue(content.endedProof());
        source.setValue(content.source());
        note.setValue(content.note());
        for (int place = 0; place < content.agreements().size(); place++) {
            papers.get(place).show(content.agreements().get(place));
        }
        look();
    }

    /** What stands in the fields. */
    EntryContent read() {
        FormerCountry then = countryThen.getValue();
        return new EntryContent(
                nameZh.getValue(),
                nameEn.getValue(),
                codeOf(country.getValue()),
                then == null ? "" : then.code(),
                districtZh.getValue(),
                districtEn.getValue(),
                tier.getValue(),
                standing.getValue(),
                established.getValue(),
                ended.getValue(),
                endedBecause.getValue(),
                endedProof.getValue(),
                source.getValue(),
                note.getValue(),
                papers.stream().map(PaperFields::read).toList());
    }
}
