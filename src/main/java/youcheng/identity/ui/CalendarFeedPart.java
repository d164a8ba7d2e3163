package youcheng.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.identity.FeedKeys;
import youcheng.identity.IdentityNavigation;

/** The secret address of one's own calendar feed: made, shown once, replaced, revoked. */
class CalendarFeedPart extends Div {

    /** Without TLS a browser has no clipboard to write to; what is selected it copies even so. */
    private static final String COPY = """
            this.addEventListener('click', async () => {
                let copied = true;
                try {
                    await navigator.clipboard.writeText($0.value);
                } catch (none) {
                    $0.inputElement.select();
                    copied = document.execCommand('copy');
                }
                if (copied) {
                    this.dispatchEvent(new Event('copied'));
                }
            });
            """;

    private final transient FeedKeys keys;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final Div now = new Div();

    CalendarFeedPart(FeedKeys keys, Messages messages, Dialogs dialogs) {
        this.keys = keys;
        this.messages = messages;
        this.dialogs = dialogs;
        addClassName("narrow-form");
        now.addClassName("narrow-form");
        add(new Paragraph(messages.t("identity.feed.about")), now);
        show();
    }

    private void show() {
        now.removeAll();
        Optional<Instant> made = keys.madeAt();
        if (made.isEmpty()) {
            now.add(
                    new Paragraph(messages.t("identity.feed.none")),
                    new Button(messages.t("identity.feed.make"), event -> make()));
        } else {
            now.add(new Paragraph(messages.t("identity.feed.since", made.get())), changes());
        }
    }

    private Div changes() {
        Div buttons = new Div(
                asking("identity.feed.renew", "identity.feed.renew.ask", this::make),
                asking("identity.feed.revoke", "identity.feed.revoke.ask", this::revoke));
        buttons.addClassName("page-actions");
        return buttons;
    }

    private Button asking(String key, String questionKey, Runnable yes) {
        return new Button(messages.t(key), event -> dialogs.ask(key, messages.t(questionKey), key, yes));
    }

    private void make() {
        // As many lines as it takes: a part of an address is none.
        TextArea address = new TextArea(messages.t("identity.feed.address"));
        address.setValue(addressOf(keys.renew()));
        address.setHelperText(messages.t("identity.feed.address.help"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setId("field-feedAddress");
        now.removeAll();
        now.add(address, copying(address), changes());
        address.focus();
        dialogs.done("identity.feed.made");
    }

    /** Copies in the browser: only a click that it sees itself lets it write to the clipboard. */
    private Button copying(TextArea address) {
        Button copy = new Button(messages.t("identity.feed.copy"));
        copy.getElement().executeJs(COPY, address.getElement());
        copy.getElement().addEventListener("copied", event -> dialogs.done("identity.feed.copied"));
        return copy;
    }

    private void revoke() {
        keys.revoke();
        show();
        dialogs.done("identity.feed.revoked");
    }

    /** As the person reached the portal: that address works from where they are. */
    private static String addressOf(String secret) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .pathSegment(IdentityNavigation.FEEDS, secret + ".ics")
                .toUriString();
    }
}
