package youcheng.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.Languages;
import youcheng.identity.ColorPreference;
import youcheng.identity.OwnAccount;
import youcheng.identity.Preferences;
import youcheng.identity.SignedIn;

/** Language and colours of a window: the account's, or before the sign-in those this browser used last. */
@Component
class Appearance {

    private static final String COOKIE = "youcheng-language";
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final SignedIn signedIn;
    private final OwnAccount own;

    Appearance(SignedIn signedIn, OwnAccount own) {
        this.signedIn = signedIn;
        this.own = own;
    }

    /** The language for this request's session. */
    Locale language(VaadinRequest request, VaadinSession session) {
        return preferences()
                .map(Preferences::language)
                .or(() -> cookie(request))
                .map(Languages::of)
                .orElseGet(session::getLocale);
    }

    /** Speaks this language from now on, and remembers it for the account and for this browser. */
    void speak(Locale language) {
        remember(language);
        if (signedIn.find().isPresent()) {
            own.speak(language);
        }
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    ColorScheme.Value colors() {
        return scheme(preferences().map(Preferences::color).orElse(ColorPreference.DEVICE));
    }

    void prefer(ColorPreference color) {
        own.prefer(color);
        UI.getCurrent().getPage().setColorScheme(scheme(color));
    }

    private Optional<Preferences> preferences() {
        return signedIn.find().map(person -> own.preferences());
    }

    private static ColorScheme.Value scheme(ColorPreference color) {
        return switch (color) {
            case DEVICE -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private static Optional<String> cookie(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(Locale language) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) REMEMBERED.toSeconds());
            cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
