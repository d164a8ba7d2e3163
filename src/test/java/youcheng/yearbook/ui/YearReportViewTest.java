package youcheng.yearbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.PageTest;
import youcheng.base.Languages;

/** The page of the yearly report offers the last year in the person's language. */
class YearReportViewTest extends PageTest {

    @Autowired
    private Clock clock;

    @Test
    void theLastYearIsChosenAndTheLanguageIsThePersons() {
        office.sessions().as("supervisor", () -> {
            go("year-report");
            List<Object> chosen = find(Select.class).all().stream()
                    .map(select -> (Object) select.getValue())
                    .toList();
            assertThat(chosen).contains(LocalDate.now(clock).getYear() - 1, Languages.CHINESE);
        });
    }
}
