package youcheng.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import youcheng.identity.DeniedViews;

@AnonymousAllowed
@ParentLayout(MainLayout.class)
class AccessDeniedPage extends MissingPage implements HasErrorParameter<AccessDeniedException> {

    private final transient DeniedViews denied;

    AccessDeniedPage(DeniedViews denied) {
        this.denied = denied;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        denied.record(event.getLocation().getPath());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
