package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;

/** Shows the first of many lines, and more of them when somebody asks: a shipment may have ten thousand. */
class ManyLines extends Div {

    /** So many are shown at once. */
    static final int STEP = 50;

    private static final Pattern PLACE = Pattern.compile("\\d{1,9}$");

    private final int total;
    private final transient IntConsumer show;
    private final String moreKey;
    private final transient Messages messages;
    private final Button button = new Button();
    private transient Runnable more = this::showMore;
    private int shown;

    /** For reading; {@code show} shows the line in a place, from 0, below those before it. */
    ManyLines(int total, IntConsumer show, Messages messages) {
        this(total, show, "shipments.more", messages);
    }

    /**
     * For a form, in which the lines that nobody had shown are handed in as they stand; a line of which something was typed and kept
     * is shown. The names of its fields end in its place.
     */
    static ManyLines toFillIn(FormFields fields, int total, IntConsumer show, Messages messages) {
        ManyLines lines = new ManyLines(total, show, "shipments.moreToFillIn", messages);
        lines.more = () -> fields.showMore(lines::showMore);
        fields.addLater(names -> names.stream()
                .mapToInt(ManyLines::placeIn)
                .filter(place -> place < total)
                .max()
                .ifPresent(lines::showUpTo));
        return lines;
    }

    private ManyLines(int total, IntConsumer show, String moreKey, Messages messages) {
        this.total = total;
        this.show = show;
        this.moreKey = moreKey;
        this.messages = messages;
        button.addClickListener(event -> more.run());
        add(button);
        showMore();
    }

    /** The number at the end of this name; -1 where there is none. */
    private static int placeIn(String name) {
        Matcher number = PLACE.matcher(name);
        return number.find() ? Integer.parseInt(number.group()) : -1;
    }

    private void showUpTo(int place) {
        while (shown <= place) {
            more.run();
        }
    }

    private void showMore() {
        int end = Math.min(total, shown + STEP);
        while (shown < end) {
            show.accept(shown);
            shown++;
        }
        button.setVisible(shown < total);
        button.setText(messages.t(moreKey, total - shown));
    }
}
