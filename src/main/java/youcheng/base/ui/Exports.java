package youcheng.base.ui;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The one way in which a list leaves the portal as a file. */
@Component
public class Exports {

    private final ExportFiles files;
    private final BackgroundTask backgroundTask;
    private final Messages messages;

    Exports(ExportFiles files, BackgroundTask backgroundTask, Messages messages) {
        this.files = files;
        this.backgroundTask = backgroundTask;
        this.messages = messages;
    }

    /** Buttons for a list; {@code shown} is asked with the page held when somebody clicks: what is on the screen then. */
    public ExportButtons buttons(Supplier<? extends ExportTable<?>> shown) {
        return new ExportButtons(shown, files, backgroundTask, messages);
    }

    /** The same, small and with the name of its list, where a page has several. */
    public ExportButtons buttons(String list, Supplier<? extends ExportTable<?>> shown) {
        return buttons(shown).ofOneOfSeveral(list);
    }
}
