package youcheng.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PortalTest;
import youcheng.base.Languages;
import youcheng.register.Register;
import youcheng.register.RegisterFilter;
import youcheng.register.RegisterWish;

/** The page of a city tells what is known, exactly as it is known, and says what is not. */
@PortalTest
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
class CityViewTest extends SpringBrowserlessTest {

    @Autowired
    private Register register;

    @Test
    void aPartialDateStaysPartialAndAnUnknownTierSaysSo() {
        show("Prague");

        assertThat(find(H1.class).single().getText()).isEqualTo("布拉格市");
        assertThat(facts()).contains("2016年", "2019年10月10日", "无记录", "签署后终止", "高");
    }

    @Test
    void theStepsSayInWordsHowFarTheRelationshipCame() {
        show("Tokyo");

        assertThat(steps("step-done")).hasSize(3);
        assertThat(steps("step-current")).containsExactly("已签署（目前所处）");
    }

    @Test
    void anEndedRelationshipShowsItsEndAsLastStep() {
        show("Prague");

        assertThat(steps("step-current")).containsExactly("已终止（目前所处）");
    }

    @Test
    void aFormerNameIsMarkedWithItsPeriod() {
        show("Seoul");

        assertThat(find(ListItem.class).all().stream()
                        .map(item -> item.getElement().getTextRecursively()))
                .anySatisfy(
                        text -> assertThat(text).contains("汉城").contains("曾用名").contains("至 2005年1月 止"));
    }

    @Test
    void theSourceOfTheCoordinatesIsNamed() {
        show("Tokyo");

        assertThat(find(Anchor.class).withText("CC BY 4.0").single().getHref()).contains("creativecommons.org");
    }

    @Test
    void aCityWithoutARelationshipSaysSo() {
        show("Yokohama");

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains("与该市没有友城关系。");
    }

    @Test
    void aCityThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> navigate(CityView.class, Map.of("city", "999999")))
                .hasMessageContaining("NotFoundPage");
        assertThatThrownBy(() -> navigate(CityView.class, Map.of("city", "99999999999999999999999")))
                .hasMessageContaining("NotFoundPage");
    }

    private void show(String name) {
        RegisterFilter filter = new RegisterFilter(name, null, null, null, RegisterFilter.RegisterOrder.NAME, true);
        String id = register.page(RegisterWish.of(filter), Languages.ENGLISH, 0, 1000)
                .getFirst()
                .id()
                .toString();
        navigate(CityView.class, Map.of("city", id));
    }

    private List<String> facts() {
        return find(DescriptionList.Description.class).all().stream()
                .map(fact -> fact.getElement().getTextRecursively())
                .toList();
    }

    private List<String> steps(String className) {
        return find(ListItem.class).withClassName(className).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
