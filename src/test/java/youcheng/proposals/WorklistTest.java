package youcheng.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import youcheng.PortalTest;
import youcheng.base.CaseNumber;
import youcheng.cases.WorkDesk.Filter;
import youcheng.workflow.InboxQuery.Scope;
import youcheng.workflow.InboxQuery.Sort;
import youcheng.workflow.WorkItem;

/** The list of work, as its filters, orders and pages cut it. */
@PortalTest
@Import(Office.class)
class WorklistTest {

    @Autowired
    private Office office;

    @Test
    void theListHoldsWhatAPersonHoldsAndWhatIsFreeForTheirGroups() {
        CaseNumber free = office.sent();
        CaseNumber held = office.sent();
        office.sessions()
                .as("supervisor", () -> office.desk().claim(office.open(held).id()));

        assertThat(cases("supervisor", Scope.ALL)).contains(free, held);
        assertThat(cases("supervisor", Scope.MINE)).contains(held).doesNotContain(free);
        assertThat(cases("supervisor", Scope.FREE)).contains(free).doesNotContain(held);
        assertThat(cases("officer2", Scope.ALL)).contains(free).doesNotContain(held);
        assertThat(cases("director", Scope.ALL)).doesNotContain(free, held);
    }

    @Test
    void theListIsFoundByPartOfNumberOrCityInEitherLanguage() {
        CaseNumber number = office.sent();
        WorkItem item = office.open(number);
        for (String text : List.of(
                number.value().substring(4).toLowerCase(Locale.ROOT),
                item.titleZh(),
                item.titleEn().substring(2))) {
            assertThat(page("supervisor", new Filter(Scope.ALL, text, false, Sort.DUE, true)))
                    .extracting(WorkItem::caseNumber)
                    .contains(number);
        }
        assertThat(page("supervisor", new Filter(Scope.ALL, "%", false, Sort.DUE, true)))
                .isEmpty();
    }

    @Test
    void everyOrderWorksInBothDirectionsAndPagesJoinUp() {
        office.sent();
        office.sent();
        for (Sort sort : Sort.values()) {
            List<WorkItem> up = page("supervisor", new Filter(Scope.ALL, "", false, sort, true));
            List<WorkItem> down = page("supervisor", new Filter(Scope.ALL, "", false, sort, false));
            assertThat(up).hasSizeGreaterThan(1).hasSameElementsAs(down);
            Filter filter = new Filter(Scope.ALL, "", false, sort, true);
            List<WorkItem> second =
                    office.sessions().as("supervisor", () -> office.desk().page(filter, 1, 1));
            assertThat(second).containsExactly(up.get(1));
            assertThat(office.sessions().as("supervisor", () -> office.desk().count(filter)))
                    .isEqualTo(up.size());
        }
    }

    private List<CaseNumber> cases(String person, Scope scope) {
        return page(person, new Filter(scope, "", false, Sort.DUE, true)).stream()
                .map(WorkItem::caseNumber)
                .toList();
    }

    private List<WorkItem> page(String person, Filter filter) {
        return office.sessions().as(person, () -> office.desk().page(filter, 0, 1000));
    }
}
