package youcheng.identity.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import youcheng.base.ui.Messages;
import youcheng.identity.Accounts.TemporaryPassword;

/** Shows a temporary password the only time that anybody sees it, and says what to do with it. */
class TemporaryPasswordDialog extends Dialog {

    TemporaryPasswordDialog(TemporaryPassword password, Messages messages) {
        setHeaderTitle(messages.t("identity.temporary.title"));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("28rem");
        TextField field = new TextField(messages.t("identity.temporary.label"));
        field.setValue(password.value());
        field.setReadOnly(true);
        // Selected as soon as it has the focus, so that it is copied by one key.
        field.setAutoselect(true);
        field.setWidthFull();
        field.addClassName("temporary-password");
        add(new Paragraph(messages.t("identity.temporary.text")), field);
        Button close = new Button(messages.t("identity.temporary.noted"), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
        field.focus();
    }
}
