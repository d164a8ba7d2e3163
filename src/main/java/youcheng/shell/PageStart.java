package youcheng.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/** Gives each new page its language, its colours and an honest status before its view is built. */
@org.springframework.stereotype.Component
class PageStart implements VaadinServiceInitListener {

    private final Appearance appearance;
    private final NavigationAccessControl access;
    private final I18NProvider messages;

    PageStart(Appearance appearance, NavigationAccessControl access, I18NProvider messages) {
        this.appearance = appearance;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(this::language);
        event.addIndexHtmlRequestListener(this::status);
        event.getSource().addUIInitListener(init -> init.getUI().getPage().setColorScheme(appearance.colors()));
    }

    /** What a window says when its session ended or the server cannot be reached; what was typed is kept by then. */
    private CustomizedSystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.getTranslation("shell.sessionExpired", locale));
        texts.setSessionExpiredMessage(messages.getTranslation("shell.sessionExpired.text", locale));
        texts.setInternalErrorNotificationEnabled(true);
        texts.setInternalErrorCaption(messages.getTranslation("shell.failure.title", locale));
        texts.setInternalErrorMessage(messages.getTranslation("shell.failure.text", locale));
        return texts;
    }

    /** Flow writes the first provided language, whatever the person's is (flow#18585). */
    private void language(IndexHtmlResponse response) {
        VaadinSession session = VaadinSession.getCurrent();
        Locale language = appearance.language(response.getVaadinRequest(), session);
        session.setLocale(language);
        response.getDocument().getElementsByTag("html").attr("lang", language.toLanguageTag());
    }

    /**
     * The view is built by a later call, so this answer's status would always be 200 (flow#13421). What is not there and
     * what is not for this person answer alike.
     */
    private void status(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        Optional<Class<? extends Component>> view =
                RouteConfiguration.forApplicationScope().getRoute(path);
        boolean shown = view.isPresent() && isAllowed(view.get(), path, request);
        if (!shown) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isAllowed(Class<? extends Component> view, String path, VaadinRequest request) {
        return access.checkAccess(access.createNavigationContext(view, path, VaadinService.getCurrent(), request), true)
                        .decision()
                == AccessCheckDecision.ALLOW;
    }
}
