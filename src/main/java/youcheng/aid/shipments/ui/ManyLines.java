package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import youcheng.base.ui.Messages;

/** Shows the first of many lines, and more of them when somebody asks: a shipment may have ten thousand. */
class ManyLines extends Div {

    /** So many are shown at once. */
    static final int STEP = 50;

    private final int total;
    private final transient IntConsumer show;
    private final String moreKey;
    private final transient Messages messages;
    private final Button more = new Button();
    private int shown;

    /** For reading; {@code show} shows the line in a place, from 0, below those before it. */
    ManyLines(int total, IntConsumer show, Messages messages) {
        this(total, show, "shipments.more", messages);
    }

    /** For a form, in which the lines that nobody had shown are handed in as they stand. */
    static ManyLines toFillIn(int total, IntConsumer show, Messages messages) {
        return new ManyLines(total, show, "shipments.moreToFillIn", messages);
    }

    private ManyLines(int total, IntConsumer show, String moreKey, Messages messages) {
        this.total = total;
        this.show = show;
        this.moreKey = moreKey;
        this.messages = messages;
        more.addClickListener(event -> showMore());
        add(more);
        showMore();
    }

    private void showMore() {
        int end = Math.min(total, shown + STEP);
        while (shown < end) {
            show.accept(shown);
            shown++;
        }
        more.setVisible(shown < total);
        more.setText(messages.t(moreKey, total - shown));
    }
}
