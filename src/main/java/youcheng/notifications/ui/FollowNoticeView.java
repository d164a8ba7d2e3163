package youcheng.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import youcheng.notifications.NoticeList;
import youcheng.notifications.NoticeRecord;
import youcheng.notifications.words.NoticeWords;

/** Leads on to what a notice is about, which is read from then on. */
@Route("notification/:notice(\\d{1,18})")
@PermitAll
class FollowNoticeView extends Div implements BeforeEnterObserver {

    private final transient NoticeList notices;
    private final transient NoticeWords words;

    FollowNoticeView(NoticeList notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NoticeRecord notice = event.getRouteParameters()
                .getLong("notice")
                .flatMap(notices::follow)
                .orElseThrow(NotFoundException::new);
        Location target = new Location(words.target(notice));
        event.forwardTo(target.getPath(), target.getQueryParameters());
    }
}
