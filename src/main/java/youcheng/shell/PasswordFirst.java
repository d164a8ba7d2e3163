package youcheng.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import org.springframework.stereotype.Component;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.OwnAccount;
import youcheng.identity.SignedIn;

/** Whoever got a temporary password chooses their own before any other page opens. */
@Component
class PasswordFirst implements BeforeEnterListener {

    private final transient SignedIn signedIn;
    private final transient OwnAccount own;

    PasswordFirst(SignedIn signedIn, OwnAccount own) {
        this.signedIn = signedIn;
        this.own = own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean elsewhere = !event.getLocation().getPath().equals(IdentityNavigation.OWN_ACCOUNT);
        if (elsewhere && signedIn.find().isPresent() && own.mustChoosePassword()) {
            event.forwardTo(IdentityNavigation.OWN_ACCOUNT);
        }
    }
}
