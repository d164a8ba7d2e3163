package youcheng.notifications.live;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youcheng.base.NewsOfThisNode;

/** Of whose notices something changed in this process. */
@Component
class NoticeNewsOfThisNode extends NewsOfThisNode<Long> implements NoticeNews {

    NoticeNewsOfThisNode() {
        super("notice-news");
    }

    @EventListener
    void changed(NoticesChanged told) {
        tellOnceStored(told.account());
    }
}
