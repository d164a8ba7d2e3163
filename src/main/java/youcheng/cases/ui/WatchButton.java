package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.core.annotation.Order;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.cases.CaseWatching;

/** Watching a case, or no more. */
@Order(8)
@org.springframework.stereotype.Component
class WatchButton implements CaseButtons {

    private final CaseWatching watching;
    private final Messages messages;
    private final Dialogs dialogs;

    WatchButton(CaseWatching watching, Messages messages, Dialogs dialogs) {
        this.watching = watching;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return true;
    }

    @Override
    public List<Component> buttonsOf(CaseSummary summary, Runnable again) {
        if (!watching.mayWatch(summary.number())) {
            return List.of();
        }
        boolean watched = watching.isWatched(summary.number());
        Button button = new Button(messages.t(watched ? "cases.unwatch" : "cases.watch"), event -> {
            if (dialogs.attempt(() -> {
                if (watched) {
                    watching.unwatch(summary.number());
                } else {
                    watching.watch(summary.number());
                }
            })) {
                dialogs.done(watched ? "cases.unwatched" : "cases.watched");
            }
            again.run();
        });
        button.setDisableOnClick(true);
        return List.of(button);
    }
}
