package youcheng.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.courtesies.ui.CourtesyList;
import youcheng.courtesies.ui.CourtesyWords;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.portfolio.atrisk.AtRisk;
import youcheng.portfolio.atrisk.AtRiskExport;
import youcheng.portfolio.atrisk.AtRiskFilter;
import youcheng.portfolio.atrisk.AtRiskFilter.AtRiskScope;
import youcheng.portfolio.atrisk.RelationshipsAtRisk;
import youcheng.portfolio.atrisk.RelationshipsAtRisk.FoundAtRisk;

/** The relationships with which the office is losing touch, with what it takes to write at once. */
@Route(PortfolioNavigation.AT_RISK)
@Menu(title = "menu.atRisk", order = 14, icon = "vaadin:alarm")
@PermitAll
@StyleSheet("context://styles/portfolio.css")
class AtRiskView extends Page implements BeforeEnterObserver {

    private static final int AT_ONCE = 20;
    private static final UrlParameter<AtRiskScope> SCOPE =
            UrlParameter.choice("scope", AtRiskScope.class, AtRiskScope.SOON);
    private static final UrlParameter<Integer> DAYS =
            UrlParameter.oneOf("days", AtRiskFilter.DAYS, AtRiskFilter.USUAL_DAYS);
    private static final UrlChoice<Boolean> REVIEW = UrlChoice.oneOf("review", Map.of("open", true, "none", false));
    /** Not a desk: those of the signed-in officer, and all. */
    private static final String OWN = "OWN";

    private static final String ALL = "ALL";

    private final transient RelationshipsAtRisk atRisk;
    private final transient AtRiskExport export;
    private final transient CourtesyList courtesies;
    private final transient CourtesyWords courtesyWords;
    private final transient SignedIn signedIn;
    private final transient Messages messages;
    private final Select<AtRiskScope> scope;
    private final Select<Integer> days;
    private final Select<String> desk;
    private final Select<Boolean> review;
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing;
    private final Button more;
    private final ExportButtons download;
    private transient Map<AtRiskScope, Integer> counts = Map.of();
    private int shown = AT_ONCE;

    AtRiskView(
            RelationshipsAtRisk atRisk,
            AtRiskExport export,
            Exports exports,
            CourtesyList courtesies,
            CourtesyWords courtesyWords,
            SignedIn signedIn,
            Messages messages,
            Fields fields) {
        this.atRisk = atRisk;
        this.export = export;
        this.courtesies = courtesies;
        this.courtesyWords = courtesyWords;
        this.signedIn = signedIn;
        this.messages = messages;
        title(messages.t("menu.atRisk"));
        download = exports.buttons(this::exported);
        actions(download);
        scope = fields.filter("losing.scope", Arrays.asList(AtRiskScope.values()), this::scopeName);
        scope.setEmptySelectionAllowed(false);
        scope.addClassName("scope");
        days = fields.filter("losing.days", AtRiskFilter.DAYS, number -> messages.t("losing.withinDays", number));
        days.setEmptySelectionAllowed(false);
        desk = fields.filter("register.desk", desks(), this::deskName);
        desk.setEmptySelectionAllowed(false);
        review = fields.filter("portfolio.review", List.of(true, false), this::reviewName);
        Stream.of(scope, days, desk, review)
                .forEach(field -> field.addValueChangeListener(change -> changed(change.isFromClient())));
        list.addClassName("relationship-cards");
        nothing = new Paragraph(messages.t("losing.nothing"));
        more = new Button(messages.t("losing.more"), click -> {
            shown += AT_ONCE;
            find();
        });
        add(new Filters(scope, days, desk, review), list, nothing, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        scope.setValue(SCOPE.read(parameters));
        days.setValue(DAYS.read(parameters));
        desk.setValue(deskParameter().read(parameters));
        review.setValue(REVIEW.read(parameters));
        shown = AT_ONCE;
        find();
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        state().step(PortfolioNavigation.AT_RISK);
        shown = AT_ONCE;
        find();
    }

    private UrlState state() {
        return UrlState.of(
                SCOPE.says(scope.getValue()),
                DAYS.says(days.getValue()),
                deskParameter().says(desk.getValue()),
                REVIEW.says(review.getValue()));
    }

    private AtRiskFilter filter() {
        return new AtRiskFilter(scope.getValue(), days.getValue(), desksWanted(), review.getValue());
    }

    /** All that the filter finds, also what is not unfolded yet. */
    private ExportTable<AtRisk> exported() {
        return new ExportTable<>(
                messages.t("menu.atRisk"),
                AtRiskFileColumns.of(messages, courtesyWords),
                export.export(filter(), messages.language(), state().linkTo(PortfolioNavigation.AT_RISK)));
    }

    private void find() {
        AtRiskFilter filter = filter();
        FoundAtRisk found = atRisk.find(filter, shown, messages.language());
        counts = found.scopes();
        scope.setItemLabelGenerator(this::scopeName);
        days.setVisible(filter.scope() == AtRiskScope.SOON);
        lead(messages.t("losing.found." + filter.scope().name(), found.all(), filter.days()));
        list.removeAll();
        found.shown()
                .forEach(relationship ->
                        list.add(new RelationshipCard(relationship, found.today(), courtesies, messages, this::find)));
        list.setVisible(found.all() > 0);
        nothing.setVisible(found.all() == 0);
        more.setVisible(found.all() > found.shown().size());
        download.setVisible(found.all() > 0);
    }

    private String scopeName(AtRiskScope one) {
        return messages.t("losing.scope." + one.name(), counts.getOrDefault(one, 0));
    }

    private String reviewName(boolean underReview) {
        return messages.t(underReview ? "losing.review.open" : "losing.review.none");
    }

    private boolean isOfficer() {
        return signedIn.person().is(Role.OFFICER);
    }

    /** What is usual differs from person to person. */
    private UrlParameter<String> deskParameter() {
        return UrlParameter.oneOf("desk", desks(), usualDesk());
    }

    private String usualDesk() {
        return isOfficer() ? OWN : ALL;
    }

    private List<String> desks() {
        Stream<String> own = isOfficer() ? Stream.of(OWN, ALL) : Stream.of(ALL);
        return Stream.concat(own, Arrays.stream(Desk.values()).map(Desk::name)).toList();
    }

    private String deskName(String name) {
        return switch (name) {
            case OWN -> messages.t("losing.ownDesks");
            case ALL -> messages.t("base.all");
            default -> messages.t("desk." + name);
        };
    }

    private Set<Desk> desksWanted() {
        return switch (desk.getValue()) {
            case OWN -> signedIn.person().desks();
            case ALL -> Set.of();
            default -> Set.of(Desk.valueOf(desk.getValue()));
        };
    }
}
