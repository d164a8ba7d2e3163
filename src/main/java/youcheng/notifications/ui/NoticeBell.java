package youcheng.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import youcheng.base.ui.FrameTool;
import youcheng.base.ui.Messages;
import youcheng.notifications.NoticeList;
import youcheng.notifications.words.NotificationsNavigation;

/** The bell at the top of every page, with how much one has not looked at yet. */
@org.springframework.stereotype.Component
class NoticeBell implements FrameTool {

    /** Above this the exact number says nothing more. */
    private static final int MOST = 99;

    private final NoticeList notices;
    private final Messages messages;

    NoticeBell(NoticeList notices, Messages messages) {
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public Optional<Component> tool() {
        int unread = notices.count(true);
        Icon icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor bell = new Anchor(NotificationsNavigation.NOTIFICATIONS, icon);
        bell.setId("bell");
        bell.addClassName("bell");
        String name = unread == 0 ? messages.t("notices.list") : messages.t("notices.bell", unread);
        bell.setAriaLabel(name);
        bell.getElement().setAttribute("title", name);
        if (unread > 0) {
            Span count = new Span(unread > MOST ? MOST + "+" : Integer.toString(unread));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            bell.add(count);
        }
        return Optional.of(bell);
    }
}
