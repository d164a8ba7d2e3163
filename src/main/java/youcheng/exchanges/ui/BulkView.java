package youcheng.exchanges.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.PastedTable;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.sheet.ExchangeSheet;
import youcheng.exchanges.sheet.SheetColumn;
import youcheng.identity.Roles;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** Where several exchanges are recorded at once, typed or pasted from a spreadsheet: all of them or none. */
@Route(ExchangesNavigation.BULK)
@RolesAllowed(Roles.OFFICER)
@StyleSheet("context://styles/exchanges.css")
class BulkView extends Page implements BeforeEnterObserver {

    private static final Pattern FIELD_AND_PLACE = Pattern.compile("([a-z]+)(\\d+)");
    private static final int LONGEST_PASTE = 200_000;

    private final transient ExchangeRecording recording;
    private final transient Register register;
    private final transient PartnerNames partnerNames;
    private final transient ClosenessChange closeness;
    private final transient BothLanguages bothLanguages;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final Div body = new Div();

    /** What a page of rows is made of. */
    private record Sheet(NamedRelationships relationships, ExchangeSheet reader, BulkTable table, FormFields fields) {}

    BulkView(
            ExchangeRecording recording,
            Register register,
            PartnerNames partnerNames,
            ClosenessChange closeness,
            BothLanguages bothLanguages,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.recording = recording;
        this.register = register;
        this.partnerNames = partnerNames;
        this.closeness = closeness;
        this.bothLanguages = bothLanguages;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        title(messages.t("exchanges.bulk"));
        lead(messages.t("exchanges.bulk.lead"));
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
        banner().clear();
        if (relationship != null) {
            actions(new Anchor(RegisterNavigation.city(relationship.city()), relationships.name(relationship)));
        }
        ExchangeSheet reader = new ExchangeSheet(bothLanguages::of, name -> partnerNames.find(name, relationships));
        BulkTable table = new BulkTable(
                messages, relationships, reader, relationship == null ? "" : relationships.name(relationship));
        FormFields fields = new FormFields(banner(), messages);
        fields.add("rows", table);
        fields.addParts(table::cell);
        Sheet sheet = new Sheet(relationships, reader, table, fields);
        Autosave autosave = make.autosave(
                "exchanges:bulk:" + (relationship == null ? "" : relationship.id()),
                () -> show(relationships, relationship));
        Button record = new Button(messages.t("exchanges.bulk.do"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.setDisableOnClick(true);
        record.addClickListener(event -> {
            record(sheet, autosave, relationship);
            record.setEnabled(true);
        });
        Div buttons = new Div(record, new Button(messages.t("exchanges.bulk.add"), event -> table.addRow()));
        buttons.addClassName("page-actions");
        body.add(paste(sheet), table, buttons, autosave);
        autosave.keep(fields);
    }

    private Details paste(Sheet sheet) {
        TextArea area = sheet.fields().addUnkept("paste", make.lines("exchanges.bulk.paste", LONGEST_PASTE));
        // A paste is one change, and the button beside it is pressed at once.
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.setMaxHeight("12rem");
        Button fill = new Button(messages.t("exchanges.bulk.fill"), event -> fill(sheet, area));
        String order = Arrays.stream(SheetColumn.values())
                .map(column -> messages.t(column.labelKey()))
                .collect(Collectors.joining(" | "));
        Details paste = new Details(messages.t("exchanges.bulk.paste.title"), new Paragraph(order), area, fill);
        paste.setWidthFull();
        return paste;
    }

    /** What found no place stays where it was pasted. */
    private void fill(Sheet sheet, TextArea area) {
        sheet.fields().clear();
        List<List<String>> pasted = sheet.reader().split(area.getValue());
        Optional<String> objection = objection(area.getValue().length(), pasted);
        if (objection.isPresent()) {
            sheet.fields().refuse(Map.of("paste", objection.get()));
            return;
        }
        List<List<String>> left = sheet.table().fill(pasted);
        area.setValue(PastedTable.join(left));
        Map<String, String> wrong = check(read(sheet));
        List<String> said = new ArrayList<>();
        said.add(messages.t("exchanges.bulk.filled", pasted.size() - left.size()));
        if (!left.isEmpty()) {
            said.add(messages.t("exchanges.bulk.fill.left", ExchangeRecording.MOST_AT_ONCE, left.size()));
        }
        if (!wrong.isEmpty()) {
            said.add(messages.t("exchanges.bulk.unread"));
        }
        Banner.Severity kind = wrong.isEmpty() && left.isEmpty() ? Banner.Severity.SUCCESS : Banner.Severity.WARNING;
        sheet.fields().point(kind, said, wrong);
    }

    private Optional<String> objection(int length, List<List<String>> pasted) {
        int columns = SheetColumn.values().length;
        if (length > LONGEST_PASTE) {
            return Optional.of(messages.t("exchanges.bulk.paste.tooLong", LONGEST_PASTE, length));
        }
        if (pasted.isEmpty()) {
            return Optional.of(messages.t("exchanges.bulk.fill.nothing"));
        }
        boolean tooWide = pasted.stream()
                .anyMatch(row -> row.size() > columns
                        && row.subList(columns, row.size()).stream().anyMatch(cell -> !cell.isBlank()));
        return tooWide ? Optional.of(messages.t("exchanges.bulk.fill.tooWide", columns)) : Optional.empty();
    }

    /** What the rows say that are not empty, by their places. */
    private static SortedMap<Integer, ExchangeSheet.Row> read(Sheet sheet) {
        SortedMap<Integer, ExchangeSheet.Row> rows = new TreeMap<>();
        BulkTable table = sheet.table();
        for (int place = 0; place < table.size(); place++) {
            if (!table.isBlank(place)) {
                rows.put(place, sheet.reader().read(table.row(place)));
            }
        }
        return rows;
    }

    /** What stands against each cell, all at once, in the order of the table; several things can against one. */
    private Map<String, String> check(SortedMap<Integer, ExchangeSheet.Row> rows) {
        Map<String, String> unreadable = new HashMap<>();
        SortedMap<Integer, ExchangeDraft> drafts = new TreeMap<>();
        rows.forEach((place, row) -> {
            for (ExchangeSheet.Refused refused : row.refused()) {
                add(unreadable, refused.column().field() + place, refused.why());
            }
            drafts.put(place, row.draft());
        });
        Map<String, String> wrong = new HashMap<>(unreadable);
        recording.objections(drafts).stream()
                .filter(why -> !unreadable.containsKey(why.field()))
                .forEach(why -> add(wrong, why.field(), why));
        Map<String, String> inOrder = new LinkedHashMap<>();
        rows.keySet()
                .forEach(place -> Stream.of(SheetColumn.values())
                        .map(column -> column.field() + place)
                        .filter(wrong::containsKey)
                        .forEach(cell -> inOrder.put(cell, Objects.requireNonNull(wrong.get(cell)))));
        return inOrder;
    }

    private void add(Map<String, String> wrong, @Nullable String cell, Rejection why) {
        wrong.merge(Objects.requireNonNull(cell), messages.say(why), (before, more) -> before + " " + more);
    }

    private void record(Sheet sheet, Autosave autosave, @Nullable RelationshipSummary relationship) {
        sheet.fields().clear();
        SortedMap<Integer, ExchangeSheet.Row> rows = read(sheet);
        Map<String, String> wrong = check(rows);
        if (!wrong.isEmpty()) {
            sheet.fields().point(Banner.Severity.ERROR, messages.t("exchanges.bulk.refused"), wrong);
            return;
        }
        List<Integer> places = List.copyOf(rows.keySet());
        List<ExchangeDraft> drafts =
                rows.values().stream().map(ExchangeSheet.Row::draft).toList();
        try {
            List<RelationshipId> concerned =
                    drafts.stream().flatMap(draft -> draft.partners().stream()).toList();
            Map<RelationshipId, String> before = closeness.now(concerned);
            int recorded = recording.recordAll(drafts).size();
            autosave.forget();
            dialogs.done("exchanges.bulk.recorded", recorded, closeness.since(before, sheet.relationships()));
            UI.getCurrent()
                    .navigate(
                            relationship == null
                                    ? ExchangesNavigation.EXCHANGES
                                    : RegisterNavigation.city(relationship.city()));
        } catch (Rejection why) {
            sheet.fields().refuse(inTable(why, places));
        }
    }

    /** A refusal names a draft by its place among the drafts; the table has empty rows between them. */
    private static Rejection inTable(Rejection why, List<Integer> places) {
        Matcher named = FIELD_AND_PLACE.matcher(why.field() == null ? "" : why.field());
        return named.matches()
                ? Rejection.of(
                        named.group(1) + places.get(Integer.parseInt(named.group(2))), why.key(), why.arguments())
                : why;
    }
}
