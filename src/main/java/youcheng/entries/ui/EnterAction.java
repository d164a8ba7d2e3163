package youcheng.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import youcheng.base.ui.Messages;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.register.ui.RegisterAction;

/** On the page of the register: the way to enter a relationship that exists already, for supervisors. */
@org.springframework.stereotype.Component
class EnterAction implements RegisterAction {

    private final SignedIn signedIn;
    private final Messages messages;

    EnterAction(SignedIn signedIn, Messages messages) {
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @Override
    public Optional<Component> link() {
        return signedIn.find()
                .filter(person -> person.is(Role.SUPERVISOR))
                .map(person -> new Anchor(EntriesNavigation.NEW, messages.t("entries.enter")));
    }
}
