package youcheng.documents.templates.ui;

import com.vaadin.flow.component.html.Anchor;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.ui.Messages;
import youcheng.documents.templates.TemplateSlot;
import youcheng.documents.templates.TemplateVersion;
import youcheng.documents.templates.TemplatesNavigation;
import youcheng.identity.People;

/** Says things about templates in the person's language. */
@Component
class TemplateMessages {

    private final Messages messages;
    private final People people;

    TemplateMessages(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    Messages messages() {
        return messages;
    }

    String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    String name(TemplateSlot slot) {
        return messages.t("documents.templates.slot." + slot.id());
    }

    Object who(Actor actor) {
        return people.named(actor);
    }

    String version(int number) {
        return number == TemplateVersion.SHIPPED
                ? messages.t("documents.templates.shipped")
                : messages.t("documents.templates.version", number);
    }

    Anchor file(TemplateSlot slot, int version) {
        return download(TemplatesNavigation.file(slot, version), "documents.templates.download", slot, version);
    }

    Anchor sample(TemplateSlot slot, int version) {
        return download(TemplatesNavigation.sample(slot, version), "documents.templates.preview", slot, version);
    }

    /** One of many links with the same text says to a screen reader which it is. */
    private Anchor download(String address, String key, TemplateSlot slot, int version) {
        Anchor link = new Anchor(address, messages.t(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("aria-label", messages.t(key) + ": " + name(slot) + ", " + version(version));
        return link;
    }
}
