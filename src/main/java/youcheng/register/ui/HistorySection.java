package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import youcheng.audit.TrailEntry;
import youcheng.audit.ui.EntryList;
import youcheng.audit.ui.HistoryFile;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.ui.Messages;
import youcheng.register.RelationshipId;
import youcheng.register.keeping.RelationshipHistory;
import youcheng.register.keeping.RelationshipHistoryExport;

/** On the page of a relationship: what was done with it, the newest first. */
@org.springframework.stereotype.Component
class HistorySection implements RelationshipSection {

    /** So many entries at first. */
    private static final int FIRST = 20;

    private final RelationshipHistory history;
    private final RelationshipHistoryExport export;
    private final SectionExports exports;
    private final HistoryFile file;
    private final TrailMessages trailMessages;
    private final Messages messages;

    HistorySection(
            RelationshipHistory history,
            RelationshipHistoryExport export,
            SectionExports exports,
            HistoryFile file,
            TrailMessages trailMessages,
            Messages messages) {
        this.history = history;
        this.export = export;
        this.exports = exports;
        this.file = file;
        this.trailMessages = trailMessages;
        this.messages = messages;
    }

    @Override
    public String titleKey() {
        return "register.history";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<TrailEntry> newest = history.newest(id, FIRST + 1);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        EntryList list = EntryList.plain(trailMessages, messages);
        list.show(newest.stream().limit(FIRST).toList());
        Div section = new Div(list);
        if (newest.size() > FIRST) {
            Button all = new Button(messages.t("register.history.all"));
            all.addClickListener(event -> {
                list.show(history.newest(id, Integer.MAX_VALUE));
                all.setVisible(false);
            });
            section.add(all);
        }
        section.add(exports.buttons(titleKey(), id, (title, as) -> file.plain(title, export.export(id, as))));
        return Optional.of(section);
    }
}
