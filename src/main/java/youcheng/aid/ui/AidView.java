package youcheng.aid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidStanding;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.PageTabs;
import youcheng.identity.OfficeReading;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** All aid on one page: first what is on its way and what waits for whom, then what was given and received, then the list. */
@Route(AidNavigation.AID)
@Menu(title = "menu.aid", order = 17, icon = "vaadin:gift")
@OfficeReading
@StyleSheet("context://styles/aid.css")
@StyleSheet("context://styles/portfolio.css")
class AidView extends Page implements BeforeEnterObserver {

    private final transient AidParts parts;
    private final transient Messages messages;
    private final transient Fields fields;
    private final Div body = new Div();

    AidView(AidParts parts, SignedIn signedIn, Messages messages, Fields fields) {
        this.parts = parts;
        this.messages = messages;
        this.fields = fields;
        title(messages.t("menu.aid"));
        if (signedIn.person().is(Role.OFFICER)) {
            Button begin =
                    new Button(messages.t("aid.new"), event -> UI.getCurrent().navigate(AidNavigation.NEW));
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(begin);
        }
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        QueryParameters query = location.getQueryParameters();
        AidStanding standing = parts.today().standing();
        lead(sentence(standing));
        PageTabs made = new PageTabs(messages.t("aid.parts"))
                .add(
                        AidUrlState.TODAY,
                        messages.t("aid.part.today"),
                        () -> new AidTodayPanel(standing, parts, messages))
                .add(
                        AidUrlState.PICTURE,
                        messages.t("aid.part.picture"),
                        () -> new AidPicturePanel(query, parts, messages, fields))
                .add(
                        AidUrlState.EMERGENCY,
                        messages.t("aid.part.emergency"),
                        () -> new EmergencyPanel(query, parts, messages, fields))
                .add(AidUrlState.PACKAGES, messages.t("aid.part.packages"), () -> list(query));
        body.removeAll();
        body.add(made);
        made.show(location);
    }

    private AidPackagesPanel list(QueryParameters query) {
        AidPackagesPanel list = new AidPackagesPanel(parts, messages, fields);
        list.show(query);
        return list;
    }

    /** The one thing first. */
    private String sentence(AidStanding standing) {
        return messages.t(
                "aid.lead",
                standing.sent(),
                standing.toDecide(),
                standing.counts().of(AidPhase.TO_REPORT),
                standing.needs(),
                AidStanding.DAYS);
    }
}
