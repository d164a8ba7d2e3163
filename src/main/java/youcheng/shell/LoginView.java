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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import youcheng.identity.DemonstrationAccounts;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** Sign-in. The demonstration's accounts stand beside it where they exist, marked as what they are. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final transient SignedIn signedIn;

    LoginView(Appearance appearance, SignedIn signedIn, ObjectProvider<DemonstrationAccounts> demonstration) {
        this.signedIn = signedIn;
        addClassName("login");
        H1 name = new H1(getTranslation("base.product"));
        Paragraph purpose = new Paragraph(getTranslation("shell.purpose"));
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        Div signIn = new Div(name, purpose, form, new LanguageSwitch(appearance));
        signIn.addClassName("login-form");
        add(signIn);
        demonstration.ifAvailable(accounts -> add(demonstrationOf(accounts)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.find().isPresent()) {
            event.forwardTo(HomeView.class);
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.signIn") + " · " + getTranslation("base.product");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("shell.signIn"));
        labels.setUsername(getTranslation("shell.username"));
        labels.setPassword(getTranslation("shell.password"));
        labels.setSubmit(getTranslation("shell.signIn"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("shell.signInFailed"));
        error.setMessage(getTranslation("shell.signInFailed.text"));
        error.setUsername(getTranslation("shell.username.missing"));
        error.setPassword(getTranslation("shell.password.missing"));
        return texts;
    }

    private Div demonstrationOf(DemonstrationAccounts accounts) {
        UnorderedList list = new UnorderedList();
        accounts.all().forEach(person -> list.add(new ListItem(entry(person))));
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
