package youcheng.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.ReasonDialog;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlState;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.SpecialDay.DayKind;
import youcheng.calendar.years.CalendarKeeping;
import youcheng.calendar.years.CalendarYearRecord;
import youcheng.calendar.years.CalendarYearRecord.Extent;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** A year of the office's calendar at a glance; the administrator keeps it here. */
@Route(CalendarNavigation.CALENDAR)
@Menu(title = "menu.calendar", order = 70, icon = "vaadin:calendar")
@PermitAll
class CalendarView extends Page implements BeforeEnterObserver {

    static final UrlChoice<Integer> YEAR = UrlChoice.number(CalendarNavigation.YEAR, 2000, 2199);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_LIST = 20_000;

    private final transient CalendarKeeping keeping;
    private final transient SpecialDaysFile file;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final transient Clock clock;
    private final boolean keeper;
    private final Nav otherYears = new Nav();
    private final Div months = new Div();
    private final Div list = new Div();
    private transient CalendarYearRecord shown;

    CalendarView(
            CalendarKeeping keeping,
            SpecialDaysFile file,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs,
            Clock clock) {
        this.keeping = keeping;
        this.file = file;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        this.clock = clock;
        this.keeper = signedIn.person().is(Role.ADMINISTRATOR);
        this.shown = keeping.year(LocalDate.now(clock).getYear());
        otherYears.setAriaLabel(messages.t("calendar.otherYears"));
        otherYears.addClassName("calendar-years");
        months.addClassName("calendar-months");
        add(otherYears, months, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Integer asked = YEAR.read(event.getLocation().getQueryParameters());
        show(asked == null ? LocalDate.now(clock).getYear() : asked);
    }

    private void show(int year) {
        shown = keeping.year(year);
        title(messages.t("calendar.title", Integer.toString(year)));
        lead(shown.isMissing() ? "" : messages.t("calendar.source", shown.source(), messages.say(shown.published())));
        say();
        if (keeper) {
            actions(
                    button("calendar.set", () -> set(null)),
                    button("calendar.import", this::importList),
                    button("calendar.describe", this::describe));
        }
        otherYears.removeAll();
        otherYears.add(link("calendar.before", year - 1), link("calendar.after", year + 1));
        months.removeAll();
        for (int month = 1; month <= 12; month++) {
            months.add(new MonthTable(shown, month, messages, LocalDate.now(clock)));
        }
        list.removeAll();
        list.add(new H2(messages.t("calendar.days")), new Paragraph(messages.t("calendar.days.about")), days());
        if (!shown.days().isEmpty()) {
            list.add(file.buttons(year));
        }
    }

    /** What is wanting, of the year that is shown or of those that the office works with now. */
    private void say() {
        banner().clear();
        if (shown.isMissing()) {
            banner().say(Banner.Severity.WARNING, messages.t("calendar.missing", Integer.toString(shown.year())));
        } else if (shown.extent() == Extent.STATUTORY) {
            banner().say(Banner.Severity.INFO, messages.t("calendar.statutory", Integer.toString(shown.year())));
        } else if (keeper) {
            List<String> wanting = keeping.unfinishedYears().stream()
                    .map(year -> messages.t("calendar.wanting", Integer.toString(year)))
                    .toList();
            if (!wanting.isEmpty()) {
                banner().say(Banner.Severity.INFO, wanting);
            }
        }
    }

    private RouterLink link(String key, int year) {
        RouterLink link = new RouterLink(messages.t(key, Integer.toString(year)), CalendarView.class);
        link.setQueryParameters(UrlState.of(YEAR.says(year)).parameters());
        return link;
    }

    private ListGrid<SpecialDay> days() {
        ListGrid<SpecialDay> grid = new ListGrid<>(messages.t("calendar.days"), messages.t("calendar.days.none"));
        ListGrid.narrow(grid.addColumn(day -> messages.say(day.day()))).setHeader(messages.t("calendar.day"));
        Grid.Column<SpecialDay> kind =
                ListGrid.narrow(grid.addComponentColumn(this::kind)).setHeader(messages.t("calendar.kind"));
        // The name of a make-up day says so, and the months above show the sign.
        NarrowScreen.hide(grid, List.of(kind));
        grid.addColumn(day -> messages.say(day.name())).setHeader(messages.t("calendar.name"));
        if (keeper) {
            ListGrid.narrow(grid.addComponentColumn(this::dayButtons)).setHeader(messages.t("calendar.actions"));
        }
        grid.setItems(shown.days());
        return grid;
    }

    private Component kind(SpecialDay day) {
        return new Badge(
                messages.t("calendar.kind." + day.kind().name()),
                day.kind() == DayKind.HOLIDAY ? Badge.Signal.GOOD : Badge.Signal.WARN);
    }

    private Component dayButtons(SpecialDay day) {
        Button change = small("calendar.change", day, () -> set(day));
        Button clear = small("calendar.clear", day, () -> clear(day));
        return new Div(change, clear);
    }

    private Button small(String key, SpecialDay day, Runnable action) {
        Button button = button(key, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(key) + ": " + messages.say(day.day()));
        return button;
    }

    private Button button(String key, Runnable action) {
        return new Button(messages.t(key), event -> action.run());
    }

    private void set(@Nullable SpecialDay day) {
        ReasonDialog dialog = dialog("calendar.set", "calendar.set.about", day == null ? shown.year() : day.day());
        DatePicker date = dialog.field("day", make.date("calendar.day"));
        ComboBox<DayKind> kind = dialog.field(
                "kind", choice("calendar.kind", List.of(DayKind.values()), each -> "calendar.kind." + each));
        TextField nameZh = dialog.field("nameZh", make.line("calendar.nameZh", LONGEST_NAME));
        TextField nameEn = dialog.field("nameEn", make.line("calendar.nameEn", LONGEST_NAME));
        date.setInitialPosition(LocalDate.of(shown.year(), 1, 1));
        if (day != null) {
            date.setValue(day.day());
            date.setReadOnly(true);
            kind.setValue(day.kind());
            nameZh.setValue(day.nameZh());
            nameEn.setValue(day.nameEn());
        }
        CalendarYearRecord seen = shown;
        dialog.ask("calendar.save", reason -> {
            keeping.setDay(
                    seen.year(),
                    seen.version(),
                    date.getValue(),
                    kind.getValue(),
                    nameZh.getValue(),
                    nameEn.getValue(),
                    reason);
            done("calendar.saved");
        });
    }

    private void clear(SpecialDay day) {
        CalendarYearRecord seen = shown;
        dialog("calendar.clear", "calendar.clear.about", day.day()).ask("calendar.clear", reason -> {
            keeping.clearDay(seen.year(), seen.version(), day.day(), reason);
            done("calendar.saved");
        });
    }

    private void importList() {
        ReasonDialog dialog = dialog("calendar.import", "calendar.import.about", shown.year());
        TextArea lines = dialog.field("list", make.lines("calendar.list", LONGEST_LIST));
        TextArea source = dialog.field("source", make.lines("calendar.sourceOf", LONGEST_SOURCE));
        DatePicker published = dialog.field("published", make.pastDate("calendar.published"));
        CalendarYearRecord seen = shown;
        dialog.ask("calendar.import", reason -> {
            int read = keeping.importDays(
                    seen.year(), seen.version(), lines.getValue(), source.getValue(), published.getValue(), reason);
            done("calendar.imported", read);
        });
    }

    private void describe() {
        ReasonDialog dialog = dialog("calendar.describe", "calendar.describe.about", shown.year());
        ComboBox<Extent> extent = dialog.field(
                "extent", choice("calendar.extent", List.of(Extent.values()), each -> "calendar.extent." + each));
        TextArea source = dialog.field("source", make.lines("calendar.sourceOf", LONGEST_SOURCE));
        DatePicker published = dialog.field("published", make.pastDate("calendar.published"));
        extent.setValue(shown.extent());
        source.setValue(shown.source());
        published.setValue(shown.published());
        CalendarYearRecord seen = shown;
        dialog.ask("calendar.save", reason -> {
            keeping.describe(
                    seen.year(), seen.version(), extent.getValue(), source.getValue(), published.getValue(), reason);
            done("calendar.saved");
        });
    }

    private ReasonDialog dialog(String titleKey, String aboutKey, Object subject) {
        return new ReasonDialog(messages, make, titleKey, aboutKey, subject);
    }

    private <T> ComboBox<T> choice(String labelKey, List<T> items, Function<T, String> key) {
        ComboBox<T> box = new ComboBox<>(messages.t(labelKey));
        box.setItems(Fields.byName(item -> messages.t(key.apply(item))), items);
        box.setItemLabelGenerator(item -> messages.t(key.apply(item)));
        box.setWidthFull();
        return box;
    }

    private void done(String key, Object... arguments) {
        dialogs.done(key, arguments);
        show(shown.year());
    }
}
