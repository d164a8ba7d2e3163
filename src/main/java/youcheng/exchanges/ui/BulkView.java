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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.PastedTable;
import youcheng.base.Rejection;
import youcheng.base.ui.Address;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeRecording;
import youcheng.exchanges.ExchangeSheet;
import youcheng.exchanges.ExchangeSheet.Column;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.identity.Roles;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.TieRecord;

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
    private final transient Words words;
    private final transient Fields make;
    private final transient Asking asking;
    private final Div body = new Div();

    /** What a page of rows is made of. */
    private record Sheet(Ties ties, ExchangeSheet reader, BulkTable table) {}

    BulkView(
            ExchangeRecording recording,
            Register register,
            PartnerNames partnerNames,
            ClosenessChange closeness,
            BothLanguages bothLanguages,
            Words words,
            Fields make,
            Asking asking) {
        this.recording = recording;
        this.register = register;
        this.partnerNames = partnerNames;
        this.closeness = closeness;
        this.bothLanguages = bothLanguages;
        this.words = words;
        this.make = make;
        this.asking = asking;
        title(words.t("exchanges.bulk"));
        lead(words.t("exchanges.bulk.lead"));
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
        banner().clear();
        if (tie != null) {
            actions(new Anchor(RegisterNavigation.city(tie.city()), ties.name(tie)));
        }
        ExchangeSheet reader = new ExchangeSheet(bothLanguages::of, name -> partnerNames.find(name, ties));
        BulkTable table = new BulkTable(words, ties, reader, tie == null ? "" : ties.name(tie));
        Sheet sheet = new Sheet(ties, reader, table);
        FormFields fields = new FormFields(banner(), words);
        fields.add("rows", table);
        Autosave autosave = make.autosave("exchanges:bulk:" + (tie == null ? "" : tie.id()), () -> show(ties, tie));
        Button record = new Button(words.t("exchanges.bulk.do"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.setDisableOnClick(true);
        record.addClickListener(event -> {
            record(sheet, autosave, tie);
            record.setEnabled(true);
        });
        Div buttons = new Div(record, new Button(words.t("exchanges.bulk.add"), event -> table.addRow()));
        buttons.addClassName("page-actions");
        body.add(paste(sheet), table, buttons, autosave);
        autosave.keep(fields);
    }

    private Details paste(Sheet sheet) {
        TextArea area = make.lines("exchanges.bulk.paste", LONGEST_PASTE);
        area.setId("field-paste");
        // A paste is one change, and the button beside it is pressed at once.
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.setMaxHeight("12rem");
        Button fill = new Button(words.t("exchanges.bulk.fill"), event -> fill(sheet, area));
        String order = Arrays.stream(Column.values())
                .map(column -> words.t(column.labelKey()))
                .collect(Collectors.joining(" | "));
        Details paste = new Details(words.t("exchanges.bulk.paste.title"), new Paragraph(order), area, fill);
        paste.setWidthFull();
        return paste;
    }

    /** What found no place stays where it was pasted. */
    private void fill(Sheet sheet, TextArea area) {
        banner().clear();
        if (area.getValue().length() > LONGEST_PASTE) {
            banner().say(
                            Banner.Kind.ERROR,
                            words.t(
                                    "exchanges.bulk.paste.tooLong",
                                    LONGEST_PASTE,
                                    area.getValue().length()));
            return;
        }
        List<List<String>> pasted = sheet.reader().split(area.getValue());
        if (pasted.isEmpty()) {
            banner().say(Banner.Kind.ERROR, words.t("exchanges.bulk.fill.nothing"));
            return;
        }
        int columns = Column.values().length;
        if (pasted.stream()
                .anyMatch(row -> row.size() > columns
                        && row.subList(columns, row.size()).stream().anyMatch(cell -> !cell.isBlank()))) {
            banner().say(Banner.Kind.ERROR, words.t("exchanges.bulk.fill.tooWide", columns));
            return;
        }
        List<List<String>> left = sheet.table().fill(pasted);
        area.setValue(PastedTable.join(left));
        boolean readable = check(sheet, read(sheet));
        List<String> said = new ArrayList<>();
        said.add(words.t("exchanges.bulk.filled", pasted.size() - left.size()));
        if (!left.isEmpty()) {
            said.add(words.t("exchanges.bulk.fill.left", ExchangeRecording.MOST_AT_ONCE, left.size()));
        }
        if (!readable) {
            said.add(words.t("exchanges.bulk.unread"));
        }
        banner().say(readable && left.isEmpty() ? Banner.Kind.SUCCESS : Banner.Kind.WARNING, said);
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

    /** Says in each cell what stands against it, all at once; tells whether nothing does. */
    private boolean check(Sheet sheet, SortedMap<Integer, ExchangeSheet.Row> rows) {
        BulkTable table = sheet.table();
        table.forgive();
        Set<String> unreadable = new HashSet<>();
        SortedMap<Integer, ExchangeDraft> drafts = new TreeMap<>();
        rows.forEach((place, row) -> {
            for (ExchangeSheet.Refused refused : row.refused()) {
                table.refuse(place, refused.column(), words.say(refused.why()));
                unreadable.add(refused.column().field() + place);
            }
            drafts.put(place, row.draft());
        });
        List<Rejection> objections = recording.objections(drafts).stream()
                .filter(why -> !unreadable.contains(why.field()))
                .toList();
        objections.forEach(why -> refuse(table, why, place -> place));
        return unreadable.isEmpty() && objections.isEmpty();
    }

    private void record(Sheet sheet, Autosave autosave, @Nullable TieRecord tie) {
        banner().clear();
        SortedMap<Integer, ExchangeSheet.Row> rows = read(sheet);
        if (!check(sheet, rows)) {
            refused(sheet.table());
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
            asking.done("exchanges.bulk.recorded", recorded, closeness.since(before, sheet.ties()));
            UI.getCurrent().navigate(tie == null ? ExchangesNavigation.EXCHANGES : RegisterNavigation.city(tie.city()));
        } catch (Rejection why) {
            if (refuse(sheet.table(), why, places::get)) {
                refused(sheet.table());
            } else {
                banner().say(Banner.Kind.ERROR, words.say(why));
            }
        }
    }

    private void refused(BulkTable table) {
        banner().say(Banner.Kind.ERROR, words.t("exchanges.bulk.refused"));
        table.focusRefused();
    }

    /** Says a refusal in the cell that it names; tells whether it names one. */
    private boolean refuse(BulkTable table, Rejection why, IntUnaryOperator placeInTable) {
        Matcher named = FIELD_AND_PLACE.matcher(why.field() == null ? "" : why.field());
        if (!named.matches()) {
            return false;
        }
        Optional<Column> column = Arrays.stream(Column.values())
                .filter(each -> each.field().equals(named.group(1)))
                .findFirst();
        column.ifPresent(found ->
                table.refuse(placeInTable.applyAsInt(Integer.parseInt(named.group(2))), found, words.say(why)));
        return column.isPresent();
    }
}
