package youcheng.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;
import youcheng.identity.ActingAs;

/** Whoever acts for somebody for whom they no longer stand in sees no page but the one that says so. */
@Component
class EndedName implements BeforeEnterListener {

    private final transient ActingAs acting;

    EndedName(ActingAs acting) {
        this.acting = acting;
    }

    /** Hears of what is denied in windows of this session that were open already. */
    void hearErrors(VaadinSession session) {
        EndedNameErrors.listen(session, acting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!event.getNavigationTarget().equals(EndedNameView.class)
                && acting.now().filter(ActingAs.OtherName::ended).isPresent()) {
            // The address stays: whoever acts for themselves again comes to where they were.
            event.rerouteTo(EndedNameView.class);
        }
    }
}
