package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import youcheng.base.Languages;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
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

    private static final String MERGES = "merging.section";

    private final transient Register register;
    private final transient Messages messages;
    private final transient CityNames names;
    private final transient RelationshipFacts facts;
    private final transient CityMerges merges;
    private final transient List<RelationshipSection> sections;
    private final Div content = new Div();

    CityView(
            Register register,
            Messages messages,
            CityNames names,
            RelationshipFacts facts,
            CityMerges merges,
            List<RelationshipSection> sections) {
        this.register = register;
        this.messages = messages;
        this.names = names;
        this.facts = facts;
        this.merges = merges;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(RelationshipSection::order))
                .toList();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CityRecord city = event.getRouteParameters()
                .get(RegisterNavigation.CITY_PARAMETER)
                .flatMap(CityId::parse)
                .flatMap(register::find)
                .orElseThrow(NotFoundException::new);
        show(city);
    }

    private void show(CityRecord city) {
        boolean chinese = Languages.isChinese(messages.language());
        title(city.name(messages.language()));
        lead(city.name(chinese ? Languages.ENGLISH : Languages.CHINESE)
                + " · "
                + city.country().name(messages.language()));
        List<Component> actions =
                new ArrayList<>(List.of(new RouterLink(messages.t("register.backToList"), RegisterView.class)));
        merges.link(city).ifPresent(actions::add);
        actions(actions.toArray(Component[]::new));
        RelationshipRecord current = city.current();
        say(city, current);
        Div parts = new Div();
        parts.addClassName("relationship-sections");
        PageSections page = new PageSections(messages, RegisterNavigation.city(city.id()));
        Optional<Div> merged = merges.of(city);
        // Where the city went is what somebody wants to know who comes to it.
        boolean isGone = current == null && merged.isPresent();
        if (isGone) {
            merged.ifPresent(where -> parts.add(page.section(MERGES, where)));
        }
        if (current != null) {
            sections(page, current, section -> section.order() < RelationshipSection.FACTS)
                    .forEach(parts::add);
        }
        parts.add(side(page, city, current, isGone));
        if (current != null) {
            sections(page, current, section -> section.order() >= RelationshipSection.FACTS)
                    .forEach(parts::add);
        }
        others(page, city, "register.relationship.alongside", each -> each.isOpen() && !each.equals(current))
                .ifPresent(parts::add);
        others(page, city, "register.relationship.earlier", each -> !each.isOpen() && !each.equals(current))
                .ifPresent(parts::add);
        if (!isGone) {
            merged.ifPresent(what -> parts.add(page.section(MERGES, what)));
        }
        content.removeAll();
        content.add(
                isGone ? RelationshipStatus.gone(city, messages) : RelationshipStatus.headline(city, messages),
                page.navigation(),
                parts);
    }

    /** What is known of the relationship beside what is known of the city. */
    private Div side(PageSections page, CityRecord city, @Nullable RelationshipRecord current, boolean isGone) {
        Div side = new Div();
        if (!isGone) {
            Component known =
                    current == null ? new Paragraph(messages.t("register.noRelationship")) : facts.of(current);
            side.add(page.section("register.relationship", known));
        }
        Section place = page.section("register.city", CityFacts.of(city, messages));
        Section named = page.section("register.names", names.of(city));
        side.add(new Div(place, named));
        side.addClassName("relationship-and-city");
        return side;
    }

    private List<Section> sections(
            PageSections page, RelationshipRecord relationship, Predicate<RelationshipSection> wanted) {
        return sections.stream()
                .filter(wanted)
                .flatMap(section ->
                        section.of(relationship.id()).map(shown -> page.section(section.titleKey(), shown)).stream())
                .toList();
    }

    /** Those beside the one that counts: of districts of the city, or ended. */
    private Optional<Section> others(
            PageSections page, CityRecord city, String titleKey, Predicate<RelationshipRecord> which) {
        List<RelationshipRecord> others =
                city.relationships().stream().filter(which).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Section section = page.section(titleKey);
        others.forEach(relationship -> section.add(whole(page, relationship)));
        return Optional.of(section);
    }

    private Div whole(PageSections page, RelationshipRecord relationship) {
        Div all = new Div(facts.of(relationship));
        sections.forEach(section -> section.of(relationship.id())
                .ifPresent(shown -> all.add(page.within(section.titleKey(), "-" + relationship.id(), shown))));
        return all;
    }

    /** Why it is in no list; or what is urgent, and then what is not on record. */
    private void say(CityRecord city, @Nullable RelationshipRecord relationship) {
        banner().clear();
        if (city.offLists()) {
            banner().say(Banner.Severity.INFO, messages.t("register.offLists"));
        }
        if (relationship == null || !relationship.isOpen()) {
            return;
        }
        List<String> sentences = new ArrayList<>(sections.stream()
                .flatMap(section -> section.warnings(relationship.id()).stream())
                .toList());
        Banner.Severity kind = sentences.isEmpty() ? Banner.Severity.INFO : Banner.Severity.WARNING;
        List<String> missing = new ArrayList<>(facts.missing(relationship));
        sections.forEach(section -> missing.addAll(section.missing(relationship.id())));
        if (!missing.isEmpty()) {
            sentences.add(messages.t("register.missing", String.join(messages.t("base.listComma"), missing)));
        }
        if (!sentences.isEmpty()) {
            banner().say(kind, sentences);
        }
    }
}
