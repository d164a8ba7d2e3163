package youcheng.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import youcheng.identity.SignedIn;

/** Gives each new page its language, its colours and an honest status before its view is built. */
@org.springframework.stereotype.Component
class PageStart implements VaadinServiceInitListener {

    private static final int MOST_WINDOWS = 60;
    private static final int MOST_WINDOWS_OF_VISITOR = 5;

    private final Appearance appearance;
    private final NavigationAccessControl access;
    private final I18NProvider messages;
    private final SignedIn signedIn;
    private final PasswordFirst passwordFirst;
    private final EndedName endedName;

    PageStart(
            Appearance appearance,
            NavigationAccessControl access,
            I18NProvider messages,
            SignedIn signedIn,
            PasswordFirst passwordFirst,
            EndedName endedName) {
        this.appearance = appearance;
        this.signedIn = signedIn;
        this.passwordFirst = passwordFirst;
        this.endedName = endedName;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(this::language);
        event.addIndexHtmlRequestListener(this::status);
        event.addIndexHtmlRequestListener(PageStart::vouchForScripts);
        event.getSource().addUIInitListener(init -> begin(init.getUI()));
    }

    private void begin(UI window) {
        window.getPage().setColorScheme(appearance.colors());
        window.addBeforeEnterListener(passwordFirst);
        window.addBeforeEnterListener(endedName);
        endedName.hearErrors(window.getSession());
        closeOldest(window.getSession());
    }

    /** Each load of a page is a window until it is missed for a quarter of an hour; nobody may have any number. */
    private void closeOldest(VaadinSession session) {
        int most = signedIn.find().isPresent() ? MOST_WINDOWS : MOST_WINDOWS_OF_VISITOR;
        List<UI> open = session.getUIs().stream()
                .filter(each -> !each.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() - most)).forEach(UI::close);
    }

    /** The browser runs no script that stands in a page without this. */
    private static void vouchForScripts(IndexHtmlResponse response) {
        response.getDocument()
                .getElementsByTag("script")
                .attr("nonce", PageHeaders.nonceOf(response.getVaadinRequest()));
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
