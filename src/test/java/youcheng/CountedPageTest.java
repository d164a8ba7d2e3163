package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import youcheng.identity.AccountList;
import youcheng.identity.Accounts;
import youcheng.identity.Desk;
import youcheng.identity.ListedAccounts;
import youcheng.identity.Role;

/** What tests share that count what a page asks the database: a page with more rows asks no more often. */
abstract class CountedPageTest extends PageTest {

    /** So many rows more. */
    protected static final int MORE = 6;

    /** What is kept in memory for a moment may be read again while a page is made; what is read row by row is read oftener. */
    private static final int AGAIN = MORE / 2;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String NAMES = "zhong-";
    private static final Set<String> ROWS = Set.of("li", "tr", "a");

    @Autowired
    protected JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList accountList;

    private Statements statements;

    /** What was asked, and how many rows were shown. */
    private record Counted(Map<String, Integer> asked, int rows) {}

    @BeforeEach
    void count() {
        statements = new Statements(database);
    }

    /** Other tests ask who could do something. */
    @AfterEach
    void leaveNobody() {
        office.sessions()
                .as(
                        "admin",
                        () -> ListedAccounts.with(accountList, NAMES).stream()
                                .filter(account -> !account.disabled())
                                .forEach(account ->
                                        accounts.disable(account.person().id(), account.version())));
    }

    /** With {@link #MORE} rows more, added one by one, this asks no more often. */
    protected void asksNoMoreOften(String person, Runnable show, IntConsumer add) {
        asksNoMoreOften(person, show, () -> {
            for (int i = 0; i < MORE; i++) {
                add.accept(i);
            }
            return show;
        });
    }

    /** What the page shows that is made last asks no more often, though it has more rows. */
    protected void asksNoMoreOften(String person, Runnable show, Supplier<Runnable> more) {
        counted(person, show);
        Counted before = counted(person, show);
        Runnable again = more.get();
        Counted after = counted(person, again);

        assertThat(after.rows()).as("there are more rows").isGreaterThanOrEqualTo(before.rows() + MORE);
        assertNothingOftener(before, after);
    }

    /** The same of a page that sums up what was added, or shows the newest of it: it need not have more rows. */
    protected void sumsUpNoMoreOften(String person, Runnable show, IntConsumer add) {
        counted(person, show);
        Counted before = counted(person, show);
        for (int i = 0; i < MORE; i++) {
            add.accept(i);
        }
        Counted after = counted(person, show);

        assertThat(after.rows()).as("there are rows").isGreaterThanOrEqualTo(MORE);
        assertNothingOftener(before, after);
    }

    private static void assertNothingOftener(Counted before, Counted after) {
        assertThat(after.asked()).as("it asks at all").isNotEmpty();
        Map<String, String> oftener = new TreeMap<>();
        after.asked().forEach((statement, times) -> {
            int formerly = before.asked().getOrDefault(statement, 0);
            if (times > formerly + AGAIN) {
                oftener.put(statement, formerly + " times, then " + times);
            }
        });
        assertThat(oftener).isEmpty();
    }

    private Counted counted(String person, Runnable show) {
        EventsHeard.await(database);
        AtomicInteger rows = new AtomicInteger();
        Map<String, Integer> asked = new TreeMap<>();
        office.sessions().as(person, () -> {
            find(Dialog.class).all().forEach(Dialog::close);
            go("account");
            asked.putAll(statements.of(() -> {
                show.run();
                draw();
            }));
            rows.set(find(Component.class).all().stream().mapToInt(this::rows).sum());
            find(Dialog.class).all().forEach(Dialog::close);
            go("account");
        });
        return new Counted(asked, rows.get());
    }

    /** As a browser does that is high enough for all rows. */
    private void draw() {
        unfold();
        find(Grid.class)
                .all()
                .forEach(grid -> grid.getDataCommunicator().setViewportRange(0, Math.max(1, rowsOf(grid))));
        roundTrip();
    }

    /** Those of unfolded groups too. */
    private int rowsOf(Grid<?> grid) {
        return grid instanceof TreeGrid<?> tree
                ? test(tree).size()
                : grid.getDataCommunicator().getDataProviderSize();
    }

    private int rows(Component shown) {
        return switch (shown) {
            case Grid<?> grid -> rowsOf(grid);
            case ComboBox<?> box -> choices(box.getDataProvider());
            case MultiSelectComboBox<?> box -> choices(box.getDataProvider());
            case Select<?> box -> box.getListDataView().getItemCount();
            case Text text -> 0;
            default -> ROWS.contains(shown.getElement().getTag()) ? 1 : 0;
        };
    }

    /** One that asks the database while somebody types shows none before. */
    private static int choices(DataProvider<?, ?> data) {
        return data instanceof ListDataProvider<?> list ? list.getItems().size() : 0;
    }

    /** Presses this on the page of this address. */
    protected void press(String address, String button) {
        go(address);
        click(button);
    }

    /** One more colleague, who works for all desks; tells the name to sign in with. */
    protected String colleague() {
        String name = NAMES + NUMBER.incrementAndGet();
        office.sessions()
                .as(
                        "admin",
                        () -> accounts.open(
                                name,
                                "钟" + name,
                                EnumSet.of(Role.SUPERVISOR, Role.OFFICER),
                                EnumSet.allOf(Desk.class)));
        return name;
    }
}
