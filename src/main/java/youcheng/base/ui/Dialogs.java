package youcheng.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;

/** The one way to ask before a step that cannot be undone, and to say in passing that something was done. */
@Component
public class Dialogs {

    private static final int SECONDS = 1000;

    private final Messages messages;

    Dialogs(Messages messages) {
        this.messages = messages;
    }

    /** Asks one clear question; {@code yes} runs when the person confirms. */
    public void ask(String titleKey, String text, String confirmKey, Runnable yes) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(messages.t(titleKey));
        question.setText(text);
        question.setCancelable(true);
        question.setCancelText(messages.t("base.cancel"));
        question.setConfirmText(messages.t(confirmKey));
        question.addConfirmListener(event -> yes.run());
        question.open();
    }

    /** Says in passing that something was done. */
    public void done(String key, Object... arguments) {
        show(messages.t(key, arguments), NotificationVariant.LUMO_SUCCESS, 4 * SECONDS);
    }

    /** Says in passing that something was done, with a link to look at it; long enough to take it. */
    public void done(String key, Anchor link) {
        Notification notification = new Notification(new Div(new Span(messages.t(key)), link));
        notification.addClassName("notice-with-link");
        notification.setDuration(10 * SECONDS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notification.open();
    }

    /** Says why something outside a form was refused. */
    public void refused(Rejection rejection) {
        show(messages.say(rejection), NotificationVariant.LUMO_ERROR, 10 * SECONDS);
    }

    /** Runs something that may be refused; tells whether it was done. */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Rejection rejection) {
            refused(rejection);
            return false;
        }
    }

    private static void show(String text, NotificationVariant variant, int milliseconds) {
        Notification notification = Notification.show(text, milliseconds, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variant);
    }
}
