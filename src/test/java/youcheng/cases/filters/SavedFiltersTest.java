package youcheng.cases.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;
import youcheng.base.Rejection;
import youcheng.proposals.Office;

/** Filters are kept, shared, changed by whoever keeps them alone, and open the list where somebody wants that. */
@PortalTest
class SavedFiltersTest {

    @Autowired
    private SavedFilters filters;

    @Autowired
    private Office office;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void noneLeft() {
        database.update("delete from list_filter");
    }

    @Test
    void whatIsSharedIsSeenByItsGroupAndChangedByNobodyElse() {
        SavedFilter own = as("legal", () -> filters.keep(FilteredList.TASKS, "  我的 ", "scope=MINE", null));
        SavedFilter shared =
                as("legal", () -> filters.keep(FilteredList.TASKS, "急件", "where=PRIORITY:URGENT", "LEGAL"));

        assertThat(own.name()).isEqualTo("我的");
        assertThat(as("legal", () -> filters.all(FilteredList.TASKS))).containsExactly(shared, own);
        assertThat(as("finance", () -> filters.all(FilteredList.TASKS))).isEmpty();
        SavedFilter everybodys = as("supervisor", () -> filters.keep(FilteredList.TASKS, "督办", "late=1", "SUPERVISOR"));
        assertThat(as("legal", () -> filters.all(FilteredList.TASKS))).doesNotContain(everybodys);
        assertThatThrownBy(() -> as("finance", () -> {
                    filters.drop(shared.id());
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("filters.gone"));
        assertThatThrownBy(() -> as("finance", () -> {
                    filters.change(shared.id(), "x", "", null);
                    return 0;
                }))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> as("finance", () -> {
                    filters.openWith(FilteredList.TASKS, shared.id());
                    return 0;
                }))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aListOpensWithTheOneThatIsChosen() {
        SavedFilter own = as("legal", () -> filters.keep(FilteredList.TASKS, "急件", "where=PRIORITY:URGENT", null));
        assertThat(as("legal", () -> filters.first(FilteredList.TASKS))).isEmpty();
        open("legal", own.id());
        open("legal", own.id());
        assertThat(as("legal", () -> filters.first(FilteredList.TASKS)))
                .map(SavedFilter::id)
                .contains(own.id());
        open("legal", null);
        assertThat(as("legal", () -> filters.first(FilteredList.TASKS))).isEmpty();
        open("legal", own.id());
        as("legal", () -> {
            filters.drop(own.id());
            return 0;
        });
        assertThat(as("legal", () -> filters.first(FilteredList.TASKS))).isEmpty();
    }

    @Test
    void filtersOfOneListAreNoneOfAnother() {
        SavedFilter ofTasks = as("legal", () -> filters.keep(FilteredList.TASKS, "急件", "late=1", null));
        SavedFilter ofCases = as("legal", () -> filters.keep(FilteredList.CASES, "急件", "state=OPEN", "LEGAL"));
        assertThat(as("legal", () -> filters.all(FilteredList.TASKS))).containsExactly(ofTasks);
        assertThat(as("legal", () -> filters.all(FilteredList.CASES))).containsExactly(ofCases);

        as("legal", () -> {
            filters.openWith(FilteredList.CASES, ofCases.id());
            return 0;
        });
        assertThat(as("legal", () -> filters.first(FilteredList.TASKS))).isEmpty();
        open("legal", ofTasks.id());
        assertThat(as("legal", () -> filters.first(FilteredList.CASES)))
                .map(SavedFilter::id)
                .contains(ofCases.id());
        assertThatThrownBy(() -> open("legal", ofCases.id())).isInstanceOf(Rejection.class);
        open("legal", null);
        assertThat(as("legal", () -> filters.first(FilteredList.CASES))).isPresent();
    }

    @Test
    void namesAreGivenOnceAndGroupsAreOnesOwn() {
        SavedFilter first = as("legal", () -> filters.keep(FilteredList.TASKS, "急件", "late=1", null));
        SavedFilter other = as("legal", () -> filters.keep(FilteredList.TASKS, "其他", "late=1", null));
        refused("name", () -> filters.keep(FilteredList.TASKS, "急件", "scope=MINE", null));
        refused("name", () -> filters.keep(FilteredList.TASKS, " ", "scope=MINE", null));
        refused("name", () -> filters.keep(FilteredList.TASKS, "长".repeat(61), "scope=MINE", null));
        refused("sharedWith", () -> filters.keep(FilteredList.TASKS, "共享", "scope=MINE", "SUPERVISOR@EUROPE"));
        refused("name", () -> {
            filters.change(other.id(), "急件", "late=1", null);
            return other;
        });
        as("legal", () -> {
            filters.change(first.id(), "急件", "scope=MINE", "LEGAL");
            return 0;
        });
        assertThat(as("legal", () -> filters.all(FilteredList.TASKS)))
                .filteredOn(each -> each.id() == first.id())
                .extracting(SavedFilter::address, SavedFilter::sharedWith)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("scope=MINE", "LEGAL"));
        assertThatThrownBy(() ->
                        as("legal", () -> filters.keep(FilteredList.TASKS, "长址", "q=" + "x".repeat(4000), null)))
                .isInstanceOf(Rejection.class);
    }

    private void refused(String field, java.util.function.Supplier<SavedFilter> action) {
        List<SavedFilter> before = as("legal", () -> filters.all(FilteredList.TASKS));
        assertThatThrownBy(() -> as("legal", action))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.field()).isEqualTo(field));
        assertThat(as("legal", () -> filters.all(FilteredList.TASKS))).isEqualTo(before);
    }

    private void open(String username, @org.jspecify.annotations.Nullable Long id) {
        as(username, () -> {
            filters.openWith(FilteredList.TASKS, id);
            return 0;
        });
    }

    private <T> T as(String username, java.util.function.Supplier<T> action) {
        return office.sessions().as(username, action);
    }
}
