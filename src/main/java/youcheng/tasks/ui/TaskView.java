package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Chain;
import youcheng.base.Bilingual;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.base.ui.Autosave;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.FormFields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.PageTabs;
import youcheng.base.ui.Sheet;
import youcheng.cases.CasesNavigation;
import youcheng.cases.FormDrafts;
import youcheng.cases.ui.CommentPanels;
import youcheng.documents.SeenDocuments;
import youcheng.documents.ui.DocumentPanels;
import youcheng.documents.ui.DocumentsPanel;
import youcheng.identity.OfficeWork;
import youcheng.tasks.TaskService;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.live.TaskNews;
import youcheng.workflow.InboxPlace;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Where a task is done: what it is about on one side, its form always in view on the other. */
@Route("work/:item")
@OfficeWork
@StyleSheet("context://styles/work.css")
class TaskView extends Page implements BeforeEnterObserver {

    private static final String DOCUMENTS = "documents";
    private static final String COMMENTS = CasesNavigation.COMMENTS;

    private final transient TaskService desk;
    private final transient FormDrafts drafts;
    private final transient List<TaskForm> forms;
    private final transient TaskSequence sequence;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final transient TaskReading reading;
    private final transient RefusedTask refused;
    private final Div body = new Div();
    private final FollowedTask about;
    private Location location = new Location("");
    private @Nullable PageTabs tabs;

    /** What the form says, where the person looks. */
    private Banner beside = new Banner();

    /** What stands beside every form, whatever it asks. */
    @org.springframework.stereotype.Component
    record TaskReading(DocumentPanels papers, CommentPanels comments, TaskButtons buttons, TaskNews news) {}

    TaskView(
            TaskService desk,
            FormDrafts drafts,
            List<TaskForm> forms,
            TaskSequence sequence,
            Messages messages,
            Dialogs dialogs,
            TaskReading reading,
            RefusedTask refused) {
        this.desk = desk;
        this.drafts = drafts;
        this.forms = forms;
        this.sequence = sequence;
        this.messages = messages;
        this.dialogs = dialogs;
        this.reading = reading;
        this.refused = refused;
        addClassName("task");
        add(body);
        about = new FollowedTask(desk, sequence, reading.news(), banner(), messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        PageTabs shown = tabs;
        if (shown != null && shown.turnsTo(location)) {
            shown.show(location); // what was typed beside it stays
            return;
        }
        show(event.getRouteParameters()
                .get("item")
                .filter(WorkItemId::isValid)
                .map(WorkItemId::new)
                .orElseThrow(NotFoundException::new));
    }

    private void show(WorkItemId id) {
        TaskService.OpenedTask opened = desk.open(id)
                .flatMap(seen -> seen.objection().isEmpty() ? desk.look(id) : Optional.of(seen))
                .orElseThrow(NotFoundException::new);
        WorkItem item = opened.item();
        banner().clear();
        body.removeAll();
        tabs = null;
        beside = new Banner();
        Optional<InboxPlace> place = sequence.placeOf(item, list());
        title(messages.t(item.stepKey()) + " · " + new Bilingual(item.titleZh(), item.titleEn()).in(getLocale()));
        actions(above(opened, place));
        about.show(opened);
        body.add(about);
        if (opened.objection().isPresent()) {
            Rejection why = opened.objection().get();
            banner().say(Banner.Severity.WARNING, messages.say(why));
            body.add(refused.page(opened));
        } else {
            body.add(workplace(item, place));
        }
    }

    private QueryParameters list() {
        return location.getQueryParameters().excluding(PageTabs.PARAMETER);
    }

    private Component[] above(TaskService.OpenedTask opened, Optional<InboxPlace> place) {
        WorkItemId id = opened.item().id();
        List<Component> above = new ArrayList<>(reading.buttons().of(opened, () -> show(id)));
        place.ifPresent(each -> above.add(sequence.beside(each, list())));
        return above.toArray(Component[]::new);
    }

    /** What there is to read, and beside it what is handed in. */
    private Div workplace(WorkItem item, Optional<InboxPlace> place) {
        PageTabs parts = new PageTabs(messages.t("cases.parts"));
        DocumentsPanel documents = reading.papers()
                .of(Chain.of(item.caseNumber()).subject(), shown -> parts.rename(DOCUMENTS, count(shown)));
        Autosave autosave = new Autosave(drafts, messages, FormDrafts.formOf(item.id()), () -> show(item.id()));
        Frame frame = new Frame(item, autosave, documents, place);
        TaskPage page = forms.stream()
                .filter(each -> each.covers(item.process(), item.step()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + item.step()))
                .create(item, frame);
        page.parts().forEach(part -> parts.add(part.name(), part.title(), part::content));
        parts.add(DOCUMENTS, count(documents), () -> documents)
                .add(
                        COMMENTS,
                        messages.t("cases.comments"),
                        () -> reading.comments().of(item.caseNumber()));
        parts.show(location);
        tabs = parts;
        Div read = new Div(page.glance());
        documents.later().ifPresent(read::add);
        read.add(parts);
        read.addClassName("task-read");
        Div both = new Div(read, new Sheet(messages.t("tasks.handIn"), frame.banner(), page.handIn(), autosave));
        both.addClassName("task-desk");
        return both;
    }

    private String count(DocumentsPanel documents) {
        return messages.t("tasks.documents", documents.count());
    }

    /** The page, as its form sees it. */
    private final class Frame implements TaskFrame {

        private final WorkItem item;
        private final Autosave autosave;
        private final DocumentsPanel shown;
        private final Optional<InboxPlace> place;

        Frame(WorkItem item, Autosave autosave, DocumentsPanel shown, Optional<InboxPlace> place) {
            this.item = item;
            this.autosave = autosave;
            this.shown = shown;
            this.place = place;
        }

        @Override
        public SeenDocuments seen() {
            return shown.seen();
        }

        @Override
        public void documentsChanged() {
            shown.showAnew();
            PageTabs parts = tabs;
            if (parts != null) {
                parts.rename(DOCUMENTS, count(shown));
                parts.open(DOCUMENTS);
            }
        }

        @Override
        public Banner banner() {
            return beside;
        }

        @Override
        public void keep(FormFields fields) {
            autosave.keep(fields);
        }

        @Override
        public void done(String messageKey) {
            autosave.forget();
            dialogs.done(
                    messageKey,
                    new Anchor(CasesNavigation.of(item.caseNumber()), messages.t("tasks.toCaseOf", item.caseNumber())));
            Location next = sequence.after(place, list());
            UI.getCurrent().navigate(next.getPath(), next.getQueryParameters());
        }

        @Override
        public void changed(ChangedMeanwhile why) {
            show(item.id());
            if (!TaskView.this.banner().isVisible() && !beside.isVisible()) {
                TaskView.this.banner().say(Banner.Severity.WARNING, messages.say(why));
            }
        }

        @Override
        public void again() {
            autosave.forget();
            UI.getCurrent()
                    .navigate(
                            desk.heldIn(item.caseNumber())
                                    .map(next -> TasksNavigation.of(next.id()))
                                    .orElse(CasesNavigation.of(item.caseNumber())),
                            list());
        }
    }
}
