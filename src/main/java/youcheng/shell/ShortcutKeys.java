package youcheng.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.function.Consumer;

/** Hears the single keys that somebody presses while they type nowhere, and says which page or help they ask for. */
@Tag("youcheng-shortcuts")
class ShortcutKeys extends Component {

    /** {@code letters} may follow {@code g}; {@code go} hears which did, {@code help} that help is asked for. */
    ShortcutKeys(Collection<String> letters, Consumer<String> go, Runnable help) {
        getElement().setAttribute("go", String.join(" ", letters));
        getElement()
                .addEventListener("shortcut-go", event -> go.accept(event.getEventDetail(String.class)))
                .addEventDetail();
        getElement().addEventListener("shortcut-help", event -> help.run());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/shortcuts.js");
    }
}
