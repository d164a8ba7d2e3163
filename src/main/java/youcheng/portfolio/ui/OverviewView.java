package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlChoice;
import youcheng.base.ui.UrlState;
import youcheng.calendar.ui.DayMoving;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.ClosenessNavigation;
import youcheng.identity.Desk;
import youcheng.portfolio.overview.Overview;
import youcheng.portfolio.overview.Portfolio;
import youcheng.register.Region;

/** All relationships as a whole: how many live, and whether there is substance or only form. */
@Route(PortfolioNavigation.OVERVIEW)
@Menu(title = "menu.overview", order = 12, icon = "vaadin:dashboard")
@PermitAll
@StyleSheet("context://styles/portfolio.css")
class OverviewView extends Page implements BeforeEnterObserver {

    private static final UrlChoice<Region> REGION = UrlChoice.of("region", Region.class);
    private static final UrlChoice<Desk> DESK = UrlChoice.of("desk", Desk.class);

    private final transient Portfolio portfolio;
    private final transient DemonstrationSwitch demonstration;
    private final transient DayMoving dayMoving;
    private final transient Messages messages;
    private final Select<Region> region;
    private final Select<Desk> desk;
    private final Div content = new Div();

    OverviewView(
            Portfolio portfolio,
            DemonstrationSwitch demonstration,
            DayMoving dayMoving,
            Messages messages,
            Fields fields) {
        this.portfolio = portfolio;
        this.demonstration = demonstration;
        this.dayMoving = dayMoving;
        this.messages = messages;
        title(messages.t("menu.overview"));
        region = fields.filter(
                "register.region", Arrays.asList(Region.values()), one -> messages.t("register.region." + one.name()));
        desk = fields.filter("register.desk", Arrays.asList(Desk.values()), one -> messages.t("desk." + one.name()));
        region.addValueChangeListener(change -> changed(change.isFromClient()));
        desk.addValueChangeListener(change -> changed(change.isFromClient()));
        add(new Filters(region, desk), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        region.setValue(REGION.read(parameters));
        desk.setValue(DESK.read(parameters));
        show();
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            UrlState.of(REGION.says(region.getValue()), DESK.says(desk.getValue()))
                    .step(PortfolioNavigation.OVERVIEW);
            show();
        }
    }

    private void show() {
        Overview overview = portfolio.overview(region.getValue(), desk.getValue());
        content.removeAll();
        actions(Stream.of(demonstration.wayBack(this::show), dayMoving.offer())
                .flatMap(Optional::stream)
                .toArray(Component[]::new));
        lead(messages.t("overview.lead", sentence(overview)));
        banner().clear();
        if (overview.basis().demonstration() > 0) {
            banner().say(
                            Banner.Severity.WARNING,
                            messages.t(
                                    "portfolio.demonstration", overview.basis().demonstration()));
        }
        offer(overview);
        content.add(new OverviewTiles(overview, region.getValue(), messages), basis(overview));
        if (overview.relationships().isEmpty()) {
            content.add(new Paragraph(messages.t("overview.noRelationships")));
            return;
        }
        OverviewCharts charts = new OverviewCharts(overview, region.getValue(), messages);
        Div pictures = new Div(charts.all().toArray(Component[]::new));
        pictures.addClassName("pictures");
        content.add(pictures);
    }

    /** Where little is on record the figures say nothing: that is said, with what can be done about it. */
    private void offer(Overview overview) {
        int all = overview.relationships().size();
        int unknown = Objects.requireNonNull(overview.activity().get(ActivityStatus.NOT_RECORDED));
        if (all == 0 || unknown * 2 < all) {
            return;
        }
        Div offer = new Div(new Paragraph(messages.t("overview.empty", unknown, all)));
        offer.addClassNames("banner", "banner-info");
        offer.getElement().setAttribute("role", "note");
        if (demonstration.isOffered()) {
            offer.add(new Paragraph(messages.t("overview.empty.offer")));
        }
        demonstration.offer(this::show).ifPresent(offer::add);
        content.add(offer);
    }

    private Object[] sentence(Overview overview) {
        return new Object[] {
            overview.relationships().size(),
            overview.activity().get(ActivityStatus.ACTIVE),
            overview.activity().get(ActivityStatus.COOLING),
            overview.activity().get(ActivityStatus.DORMANT),
            overview.activity().get(ActivityStatus.NOT_RECORDED),
            overview.yearAgo(),
            overview.activityYearAgo().get(ActivityStatus.ACTIVE),
            overview.activityYearAgo().get(ActivityStatus.COOLING),
            overview.activityYearAgo().get(ActivityStatus.DORMANT),
            overview.activityYearAgo().get(ActivityStatus.NOT_RECORDED)
        };
    }

    /** Every number can be explained: of which day it is, by which rules, and where those stand. */
    private Paragraph basis(Overview overview) {
        LocalDate day = overview.basis().day();
        Integer version = overview.basis().policyVersion();
        Paragraph basis = new Paragraph();
        basis.addClassName("basis");
        basis.add(new Span(asOf(day, version)), new Anchor(ClosenessNavigation.HOW, messages.t("portfolio.how")));
        return basis;
    }

    private String asOf(@Nullable LocalDate day, @Nullable Integer version) {
        return day == null || version == null
                ? messages.t("portfolio.neverComputed")
                : messages.t("portfolio.asOf", day, version.toString());
    }
}
