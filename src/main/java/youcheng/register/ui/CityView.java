package youcheng.register.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import youcheng.base.Languages;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;
import youcheng.register.CityId;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipRecord;

/** One partner city with its relationships, to which the features add their sections. */
@Route(RegisterNavigation.CITY)
@PermitAll
@StyleSheet("context://styles/register.css")
class CityView extends Page implements BeforeEnterObserver {

    private final transient Register register;
    private final transient Words words;
    private final transient List<RelationshipSection> sections;
    private final Div content = new Div();

    CityView(Register register, Words words, List<RelationshipSection> sections) {
        this.register = register;
        this.words = words;
        this.sections = sections;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CityRecord city = event.getRouteParameters()
                .get(RegisterNavigation.CITY_PARAMETER)
                .flatMap(CityView::id)
                .flatMap(register::find)
                .orElseThrow(NotFoundException::new);
        content.removeAll();
        show(city);
    }

    /** The route lets any number of digits through. */
    private static Optional<CityId> id(String digits) {
        try {
            return Optional.of(new CityId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void show(CityRecord city) {
        boolean chinese = Languages.isChinese(words.language());
        title(city.name(words.language()));
        lead(city.name(chinese ? Languages.ENGLISH : Languages.CHINESE));
        actions(new RouterLink(words.t("register.backToList"), RegisterView.class));
        content.add(CityFacts.of(city, words));
        content.add(new H2(words.t("register.names")), CityFacts.names(city, words));
        if (city.relationships().isEmpty()) {
            content.add(new H2(words.t("register.tie")), new Paragraph(words.t("register.noTie")));
        }
        RelationshipRecord current = city.current();
        for (RelationshipRecord tie : city.relationships()) {
            content.add(new H2(words.t(tie.equals(current) ? "register.tie" : "register.tie.earlier")));
            content.add(TieFacts.of(tie, words));
            sections.stream()
                    .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                    .forEach(section -> show(section, tie));
        }
    }

    private void show(RelationshipSection section, RelationshipRecord tie) {
        section.of(tie.id()).ifPresent(shown -> content.add(new H2(words.t(section.titleKey())), shown));
    }
}
