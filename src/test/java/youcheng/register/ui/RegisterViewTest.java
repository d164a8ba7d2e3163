package youcheng.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.Thorough;
import youcheng.base.Languages;
import youcheng.base.ui.Badge;
import youcheng.register.CityRecord;
import youcheng.register.Region;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RelationshipSummary;

/** The register shows what one looks for, and the address says what that is. */
@PortalTest
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class RegisterViewTest extends SpringBrowserlessTest {

    @Autowired
    private Register register;

    @Test
    void allCitiesAreThereAndOnlyRelationshipsInForceAreCounted() {
        navigate(RegisterView.class);

        assertThat(test(grid()).size()).isGreaterThanOrEqualTo(57);
        // Other tests of this portal may have signed more than the sample's 55.
        long inForce = register.concluded().stream()
                .filter(RelationshipSummary::isInForce)
                .count();
        assertThat(inForce).isGreaterThanOrEqualTo(55);
        assertThat(lead()).contains("个城市").contains(inForce + " 对");
    }

    @Test
    void aCityIsFoundByAFormerName() {
        navigate(RegisterView.class);
        test(search()).setValue("汉城");

        assertThat(cities()).containsExactly("首尔特别市");
    }

    @Test
    void aCityIsFoundByPinyin() {
        navigate(RegisterView.class);
        test(search()).setValue("dongjing");

        assertThat(cities()).containsExactly("东京都");
    }

    @Test
    void theAddressRestoresFilterAndOrder() {
        show(Map.of("region", "OCEANIA", "sort", "ESTABLISHED", "dir", "desc"));

        assertThat(region().getValue()).isEqualTo(Region.OCEANIA);
        assertThat(cities()).contains("惠灵顿市").doesNotContain("东京都");
        assertThat(grid().getSortOrder().getFirst().getSorted().getKey())
                .isEqualTo(RegisterFilter.RegisterOrder.ESTABLISHED.name());
    }

    @Test
    void whatTheAddressNamesAndDoesNotExistIsIgnored() {
        show(Map.of("region", "ATLANTIS", "status", "MARRIED", "sort", "LUCK", "dir", "sideways"));

        assertThat(region().isEmpty()).isTrue();
        assertThat(test(grid()).size()).isGreaterThanOrEqualTo(57);
    }

    @Test
    void theOtherLanguageStandsBesideTheName() {
        show(Map.of("q", "Prague"));

        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("Prague");
        Badge status = (Badge) test(grid()).getCellComponent(0, RegisterFilter.RegisterOrder.STATUS.name());
        assertThat(status.getText()).isEqualTo("已终止");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        VaadinSession.getCurrent().setLocale(Languages.ENGLISH);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        show(Map.of("q", "Prague"));

        assertThat(cities()).containsExactly("Prague");
        assertThat(lead()).isEqualTo("Cities: 1. Current relationships: 0.");
    }

    @Test
    void whoFindsNothingIsToldWhatToDo() {
        show(Map.of("q", "qqqq"));

        assertThat(test(grid()).size()).isZero();
        assertThat(grid().getEmptyStateText()).contains("减少筛选条件");
    }

    private void show(Map<String, String> parameters) {
        UI.getCurrent().navigate("register", QueryParameters.simple(parameters));
    }

    private String lead() {
        return find(Paragraph.class).withClassName("page-lead").single().getText();
    }

    private TextField search() {
        return find(TextField.class).withLabel("城市或国家").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Region> region() {
        return find(Select.class).withLabel("地区").single();
    }

    @SuppressWarnings("unchecked")
    private Grid<CityRecord> grid() {
        return find(Grid.class).single();
    }

    private List<String> cities() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> ((RouterLink)
                                test(grid()).getCellComponent(row, RegisterFilter.RegisterOrder.NAME.name()))
                        .getText())
                .toList();
    }
}
