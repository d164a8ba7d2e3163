package youcheng.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.FrameNotice;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Windows;
import youcheng.identity.ActingAs;
import youcheng.identity.ActingAs.OtherName;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.People;
import youcheng.identity.Person;

/** Above every page, for whom somebody stands in, and in whose name they act; with the way from one to the other. */
@org.springframework.stereotype.Component
@Order(0)
class ActingNotice implements FrameNotice {

    private final ActingAs acting;
    private final People people;
    private final Messages messages;
    private final Dialogs dialogs;

    ActingNotice(ActingAs acting, People people, Messages messages, Dialogs dialogs) {
        this.acting = acting;
        this.people = people;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public boolean isForWhoeverLostTheirRights() {
        return true;
    }

    @Override
    public Optional<Component> notice() {
        Optional<OtherName> now = acting.now();
        return now.isPresent() ? now.map(this::actingFor) : standingInFor(acting.principals());
    }

    private Component actingFor(OtherName now) {
        Div notice = notice(
                "banner-warning",
                messages.t(now.ended() ? "deputy.acting.ended" : "deputy.acting.now", now.principal(), now.deputy()));
        notice.setId("acting");
        notice.add(button(messages.t("deputy.actForMyself"), "act-for-myself", acting::actForMyself));
        return notice;
    }

    private Optional<Component> standingInFor(List<Person> principals) {
        if (principals.isEmpty()) {
            return Optional.empty();
        }
        Div notice = notice("banner-info", messages.t("deputy.standingIn"));
        notice.setId("standing-in");
        principals.forEach(each -> {
            String name = people.nameOf(each.claimant());
            notice.add(button(
                    messages.t("deputy.actFor", name),
                    "act-for-" + each.claimant(),
                    () -> acting.actFor(each.claimant())));
        });
        notice.add(new Anchor(IdentityNavigation.DEPUTIES, messages.t("deputy.title")));
        return Optional.of(notice);
    }

    private static Div notice(String look, String text) {
        Div notice = new Div(new Span(text));
        notice.addClassNames("banner", look, "frame-notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Button button(String text, String id, Runnable change) {
        Button button = new Button(text, event -> {
            if (dialogs.attempt(change)) {
                Windows.beginAnew();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setId(id);
        return button;
    }
}
