package youcheng.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import youcheng.base.ui.FrameTool;
import youcheng.base.ui.LiveWindow;
import youcheng.base.ui.Messages;
import youcheng.identity.SignedIn;
import youcheng.notifications.NoticeList;
import youcheng.notifications.live.NoticeNews;
import youcheng.notifications.words.NotificationsNavigation;

/** The bell at the top of every page, with how much one has not looked at yet; it follows while the page stays open. */
@org.springframework.stereotype.Component
class NoticeBell implements FrameTool {

    /** Above this the exact number says nothing more. */
    private static final int MOST = 99;

    private final NoticeList notices;
    private final NoticeNews news;
    private final SignedIn signedIn;
    private final Messages messages;

    NoticeBell(NoticeList notices, NoticeNews news, SignedIn signedIn, Messages messages) {
        this.notices = notices;
        this.news = news;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @Override
    public Optional<Component> tool() {
        Anchor bell = new Anchor();
        bell.setHref(NotificationsNavigation.NOTIFICATIONS);
        bell.setId("bell");
        bell.addClassName("bell");
        show(bell);
        LiveWindow.follow(bell, news.of(signedIn.person().id()), changed -> show(bell));
        return Optional.of(bell);
    }

    private void show(Anchor bell) {
        int unread = notices.count(true);
        String name = unread == 0 ? messages.t("notices.list") : messages.t("notices.bell", unread);
        bell.setAriaLabel(name);
        bell.getElement().setAttribute("title", name);
        Icon icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        bell.removeAll();
        bell.add(icon);
        if (unread > 0) {
            Span count = new Span(unread > MOST ? MOST + "+" : Integer.toString(unread));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            bell.add(count);
        }
    }
}
