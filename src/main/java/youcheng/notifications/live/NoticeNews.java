package youcheng.notifications.live;

import youcheng.base.LiveNews;

/** Tells open windows that an account, by its id, has new notices or looked at some. */
public interface NoticeNews extends LiveNews<Long> {

    /** Only of this account. */
    default LiveNews<Long> of(long account) {
        return window -> listen(changed -> {
            if (changed == account) {
                window.accept(changed);
            }
        });
    }
}
