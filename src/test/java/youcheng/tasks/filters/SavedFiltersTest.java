package youcheng.tasks.filters;

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
        database.update("delete from task_filter");
    }

    @Test
    void whatIsSharedIsSeenByItsGroupAndChangedByNobodyElse() {
        SavedFilter own = as("legal", () -> filters.keep("  我的 ", "scope=MINE", null));
        SavedFilter shared = as("legal", () -> filters.keep("急件", "where=PRIORITY:URGENT", "LEGAL"));

        assertThat(own.name()).isEqualTo("我的");
        assertThat(as("legal", () -> filters.all())).containsExactly(shared, own);
        assertThat(as("finance", () -> filters.all())).isEmpty();
        SavedFilter everybodys = as("supervisor", () -> filters.keep("督办", "late=1", "SUPERVISOR"));
        assertThat(as("legal", () -> filters.all())).doesNotContain(everybodys);
        assertThatThrownBy(() -> as("finance", () -> {
                    filters.drop(shared.id());
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.key()).isEqualTo("tasks.filters.gone"));
        assertThatThrownBy(() -> as("finance", () -> {
                    filters.change(shared.id(), "x", "", null);
                    return 0;
                }))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> as("finance", () -> {
                    filters.openWith(shared.id());
                    return 0;
                }))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aListOpensWithTheOneThatIsChosen() {
        SavedFilter own = as("legal", () -> filters.keep("急件", "where=PRIORITY:URGENT", null));
        assertThat(as("legal", () -> filters.first())).isEmpty();
        open("legal", own.id());
        open("legal", own.id());
        assertThat(as("legal", () -> filters.first())).map(SavedFilter::id).contains(own.id());
        open("legal", null);
        assertThat(as("legal", () -> filters.first())).isEmpty();
        open("legal", own.id());
        as("legal", () -> {
            filters.drop(own.id());
            return 0;
        });
        assertThat(as("legal", () -> filters.first())).isEmpty();
    }

    @Test
    void namesAreGivenOnceAndGroupsAreOnesOwn() {
        SavedFilter first = as("legal", () -> filters.keep("急件", "late=1", null));
        SavedFilter other = as("legal", () -> filters.keep("其他", "late=1", null));
        refused("name", () -> filters.keep("急件", "scope=MINE", null));
        refused("name", () -> filters.keep(" ", "scope=MINE", null));
        refused("name", () -> filters.keep("长".repeat(61), "scope=MINE", null));
        refused("sharedWith", () -> filters.keep("共享", "scope=MINE", "SUPERVISOR@EUROPE"));
        refused("name", () -> {
            filters.change(other.id(), "急件", "late=1", null);
            return other;
        });
        as("legal", () -> {
            filters.change(first.id(), "急件", "scope=MINE", "LEGAL");
            return 0;
        });
        assertThat(as("legal", () -> filters.all()))
                .filteredOn(each -> each.id() == first.id())
                .extracting(SavedFilter::address, SavedFilter::sharedWith)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("scope=MINE", "LEGAL"));
        assertThatThrownBy(() -> as("legal", () -> filters.keep("长址", "q=" + "x".repeat(4000), null)))
                .isInstanceOf(Rejection.class);
    }

    private void refused(String field, java.util.function.Supplier<SavedFilter> action) {
        List<SavedFilter> before = as("legal", () -> filters.all());
        assertThatThrownBy(() -> as("legal", action))
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.field()).isEqualTo(field));
        assertThat(as("legal", () -> filters.all())).isEqualTo(before);
    }

    private void open(String username, @org.jspecify.annotations.Nullable Long id) {
        as(username, () -> {
            filters.openWith(id);
            return 0;
        });
    }

    private <T> T as(String username, java.util.function.Supplier<T> action) {
        return office.sessions().as(username, action);
    }
}
