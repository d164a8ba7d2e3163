package youcheng.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import youcheng.identity.ActingAs;

/**
 * Where a window is open while a deputy's right ends, the next thing that they press is denied: the window then says so in
 * place of an error.
 */
class EndedNameErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private final transient ActingAs acting;
    private final ErrorHandler others;

    private EndedNameErrors(ActingAs acting, ErrorHandler others) {
        this.acting = acting;
        this.others = others;
    }

    /** Hears of the errors of this session from now on, once. */
    static void listen(VaadinSession session, ActingAs acting) {
        ErrorHandler before = session.getErrorHandler();
        if (!(before instanceof EndedNameErrors)) {
            session.setErrorHandler(new EndedNameErrors(acting, before));
        }
    }

    @Override
    public void error(ErrorEvent event) {
        if (UI.getCurrent() != null
                && acting.now().filter(ActingAs.OtherName::ended).isPresent()) {
            UI.getCurrent().refreshCurrentRoute(true);
        } else {
            others.error(event);
        }
    }
}
