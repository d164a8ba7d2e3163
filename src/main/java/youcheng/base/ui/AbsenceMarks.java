package youcheng.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where people are chosen who of them is away, and until when. */
@Component
public class AbsenceMarks {

    private final Messages messages;

    AbsenceMarks(Messages messages) {
        this.messages = messages;
    }

    /** Beside each name that is offered, and below the field once somebody is chosen who is away; nobody is refused. */
    public <T> void mark(
            ComboBox<T> box, Function<T, Long> account, Function<T, String> name, Map<Long, LocalDate> awayUntil) {
        box.setRenderer(new ComponentRenderer<>(item -> {
            Div row = new Div(new Span(name.apply(item)));
            LocalDate until = awayUntil.get(account.apply(item));
            if (until != null) {
                row.add(new Span(" "), new Badge(messages.t("base.awayUntil", until), Badge.Signal.WARN));
            }
            return row;
        }));
        box.addValueChangeListener(change -> {
            T chosen = change.getValue();
            LocalDate until = away(chosen == null ? null : account.apply(chosen), awayUntil);
            box.setHelperText(
                    chosen == null || until == null ? "" : messages.t("base.isAway", name.apply(chosen), until));
        });
    }

    private static @Nullable LocalDate away(@Nullable Long account, Map<Long, LocalDate> awayUntil) {
        return account == null ? null : awayUntil.get(account);
    }
}
