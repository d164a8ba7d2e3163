package youcheng.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youcheng.identity.DemonstrationAccounts;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Sign-in. The demonstration's accounts stand beside it where they exist, marked as what they are. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FAILED = "error";
    private static final String WAIT = "wait";
    private static final String AGAIN = "again";

    private final LoginForm form = new LoginForm();
    private final transient SignedIn signedIn;

    LoginView(Appearance appearance, SignedIn signedIn, DemonstrationAccounts demonstration) {
        this.signedIn = signedIn;
        addClassName("login");
        H1 name = new H1(getTranslation("base.product"));
        Paragraph purpose = new Paragraph(getTranslation("shell.purpose"));
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("shell.signInFailed", getTranslation("shell.signInFailed.text")));
        Div signIn = new Div(name, purpose, form, new LanguageSwitch(appearance));
        signIn.addClassName("login-form");
        add(signIn);
        List<Person> demonstrated = demonstration.all();
        if (!demonstrated.isEmpty()) {
            add(demonstrationOf(demonstrated));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) {
            event.forwardTo(HomeView.class);
        }
        QueryParameters result = event.getLocation().getQueryParameters();
        form.setI18n(resultOf(result));
        form.setError(Stream.of(FAILED, WAIT, AGAIN).anyMatch(result.getParameters()::containsKey));
    }

    /** What the last attempt came to, as the address says. */
    private LoginI18n resultOf(QueryParameters result) {
        Optional<Integer> wait = result.getSingleParameter(WAIT).flatMap(LoginView::seconds);
        if (wait.isPresent()) {
            String howLong = wait.get() < 60
                    ? getTranslation("shell.signInWait.seconds", wait.get())
                    : getTranslation("shell.signInWait.minutes", (wait.get() + 59) / 60);
            return texts(
                    result.getParameters().containsKey(FAILED) ? "shell.signInFailed" : "shell.signInWait", howLong);
        }
        return result.getParameters().containsKey(AGAIN)
                ? texts("shell.signInAgain", getTranslation("shell.signInAgain.text"))
                : texts("shell.signInFailed", getTranslation("shell.signInFailed.text"));
    }

    /** Only what the portal itself writes into the address is said. */
    private static Optional<Integer> seconds(String text) {
        return Optional.of(text)
                .filter(number -> number.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.signIn") + " · " + getTranslation("base.product");
    }

    private LoginI18n texts(String titleKey, String message) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("shell.signIn"));
        labels.setUsername(getTranslation("shell.username"));
        labels.setPassword(getTranslation("shell.password"));
        labels.setSubmit(getTranslation("shell.signIn"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation(titleKey));
        error.setMessage(message);
        error.setUsername(getTranslation("shell.username.missing"));
        error.setPassword(getTranslation("shell.password.missing"));
        return texts;
    }

    private Div demonstrationOf(List<Person> people) {
        UnorderedList list = new UnorderedList();
        people.forEach(person -> list.add(new ListItem(entry(person))));
        Div box = new Div(
                new H2(getTranslation("shell.demo.title")),
                new Paragraph(getTranslation("shell.demo.text", DemonstrationAccounts.PASSWORD)),
                list);
        box.addClassName("login-demo");
        return box;
    }

    /** Fills the form with the account, so that trying the portal takes two clicks. */
    private Button entry(Person person) {
        Span username = new Span(person.username());
        username.addClassName("login-username");
        Span who = new Span(person.name() + " · "
                + person.roles().stream()
                        .sorted()
                        .map(this::nameOf)
                        .collect(Collectors.joining(getTranslation("base.listComma"))));
        Button button = new Button(new Div(username, who), event -> fill(person.username()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void fill(String username) {
        form.getElement()
                .executeJs(
                        "this.querySelector('[name=username]').value = $0;"
                                + "this.querySelector('[name=password]').value = $1;"
                                + "this.querySelector('vaadin-button').focus();",
                        username,
                        DemonstrationAccounts.PASSWORD);
    }

    private String nameOf(Role role) {
        return getTranslation("role." + role.name());
    }
}
