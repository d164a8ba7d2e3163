package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Page;
import youcheng.closeness.ClosenessNavigation;
import youcheng.closeness.Standing;
import youcheng.dormancy.evidence.Evidence;
import youcheng.dormancy.evidence.EvidenceReading;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The evidence about one relationship, also where no review is open. */
@Route(DormancyNavigation.EVIDENCE)
@PermitAll
class EvidenceView extends Page implements BeforeEnterObserver {

    private final transient EvidenceReading reading;
    private final transient EvidenceMessages say;
    private final Div content = new Div();

    EvidenceView(EvidenceReading reading, EvidenceMessages say) {
        this.reading = reading;
        this.say = say;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Evidence evidence = event.getRouteParameters()
                .get(DormancyNavigation.RELATIONSHIP_PARAMETER)
                .flatMap(EvidenceView::id)
                .flatMap(reading::find)
                .orElseThrow(NotFoundException::new);
        RelationshipSummary relationship = evidence.relationship();
        title(say.t("evidence.title", relationship.name()));
        lead(asOf(evidence));
        actions(
                new Anchor(RegisterNavigation.city(relationship.city()), say.t("closeness.toRelationship")),
                new Anchor(ClosenessNavigation.of(relationship.id()), say.t("evidence.toCloseness")),
                new Anchor(ExchangesNavigation.listOf(relationship.id()), say.t("evidence.toExchanges")));
        banner().clear();
        if (!relationship.isInForce()) {
            banner().say(Banner.Severity.INFO, say.t("evidence.ended"));
        }
        content.removeAll();
        content.add(new EvidencePanel(say, evidence));
    }

    private String asOf(Evidence evidence) {
        Standing standing = evidence.standing();
        return standing == null
                ? say.t("evidence.asOf", evidence.day())
                : say.t("evidence.asOf.policy", evidence.day(), standing.policyVersion());
    }

    /** The route lets any number of digits through. */
    private static Optional<RelationshipId> id(String digits) {
        try {
            return Optional.of(new RelationshipId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
