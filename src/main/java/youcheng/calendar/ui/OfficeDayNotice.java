package youcheng.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import youcheng.base.ui.FrameNotice;
import youcheng.base.ui.Messages;
import youcheng.calendar.day.OfficeDay;
import youcheng.calendar.day.OfficeDayRecord;

/** Says above every page that the office's day is not that of the calendar on the wall. */
@org.springframework.stereotype.Component
class OfficeDayNotice implements FrameNotice {

    private final OfficeDay day;
    private final DayMoving moving;
    private final Messages messages;

    OfficeDayNotice(OfficeDay day, DayMoving moving, Messages messages) {
        this.day = day;
        this.moving = moving;
        this.messages = messages;
    }

    @Override
    public Optional<Component> notice() {
        return day.isMoved() ? Optional.of(notice(day.now())) : Optional.empty();
    }

    private Component notice(OfficeDayRecord now) {
        Div notice = new Div(new Span(messages.t(
                now.isDemonstration() ? "calendar.moved" : "calendar.moved.earlier", now.day(), now.daysAhead())));
        notice.addClassNames("banner", "banner-warning", "frame-notice");
        notice.getElement().setAttribute("role", "note");
        moving.button().ifPresent(notice::add);
        return notice;
    }
}
