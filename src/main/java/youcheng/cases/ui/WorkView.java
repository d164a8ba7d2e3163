package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import youcheng.cases.CasesNavigation;
import youcheng.cases.FormDrafts;
import youcheng.cases.TaskService;
import youcheng.documents.SeenDocuments;
import youcheng.documents.ui.DocumentPanels;
import youcheng.documents.ui.DocumentsPanel;
import youcheng.identity.OfficeWork;
import youcheng.workflow.WorkItem;
import youcheng.workflow.WorkItemId;

/** Where a work item is done: what it is about, who holds it, and its form. */
@Route("work/:item")
@OfficeWork
class WorkView extends Page implements BeforeEnterObserver {

    private final transient TaskService desk;
    private final transient FormDrafts drafts;
    private final transient List<TaskForm> forms;
    private final transient Messages messages;
    private final transient Dialogs dialogs;
    private final transient DocumentPanels papers;
    private final Div body = new Div();

    WorkView(
            TaskService desk,
            FormDrafts drafts,
            List<TaskForm> forms,
            Messages messages,
            Dialogs dialogs,
            DocumentPanels papers) {
        this.desk = desk;
        this.drafts = drafts;
        this.forms = forms;
        this.messages = messages;
        this.dialogs = dialogs;
        this.papers = papers;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkItemId id = event.getRouteParameters()
                .get("item")
                .filter(WorkItemId::isValid)
                .map(WorkItemId::new)
                .orElseThrow(NotFoundException::new);
        show(id);
    }

    private void show(WorkItemId id) {
        TaskService.OpenedTask opened = desk.open(id)
                .flatMap(seen -> seen.objection().isEmpty() ? desk.look(id) : Optional.of(seen))
                .orElseThrow(NotFoundException::new);
        WorkItem item = opened.item();
        banner().clear();
        body.removeAll();
        String city = new Bilingual(item.titleZh(), item.titleEn()).in(getLocale());
        title(messages.t(item.stepKey()) + " · " + city);
        body.add(about(item));
        actions(buttons(opened));
        if (opened.objection().isPresent()) {
            Rejection why = opened.objection().get();
            banner().say(Banner.Severity.WARNING, messages.say(why));
            body.add(new Anchor(CasesNavigation.of(item.caseNumber()), messages.t("cases.toCase")));
        } else {
            DocumentsPanel shown = papers.of(Chain.of(item.caseNumber()).subject());
            shown.later().ifPresent(body::add);
            body.add(form(item, shown), new H2(messages.t("documents.title")), shown);
        }
    }

    private Div about(WorkItem item) {
        Div line = new Div(new Anchor(
                CasesNavigation.of(item.caseNumber()), item.caseNumber().value()));
        line.addClassName("work-about");
        Instant due = item.due();
        if (due != null) {
            Span dueText = new Span(messages.t("cases.due", messages.date(due)));
            if (item.isOpen() && messages.isPast(due)) {
                dueText.addClassNames("status", "status-bad");
                dueText.setText(messages.t("cases.overdue", messages.date(due)));
            }
            line.add(dueText);
        }
        line.add(new Span(messages.t("cases.since", messages.dateTime(item.created()))));
        return line;
    }

    private Component[] buttons(TaskService.OpenedTask opened) {
        WorkItem item = opened.item();
        if (opened.objection().isPresent()) {
            return new Component[0];
        }
        boolean free = item.assignee() == null;
        Button button = new Button(messages.t(free ? "cases.claim" : "cases.giveBack"));
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            dialogs.attempt(() -> {
                if (free) {
                    desk.claim(item.id());
                } else {
                    desk.giveBack(item.id());
                }
                dialogs.done(free ? "cases.claimed" : "cases.givenBack");
            });
            show(item.id());
        });
        return new Component[] {button};
    }

    private Component form(WorkItem item, DocumentsPanel shown) {
        Autosave autosave = new Autosave(drafts, messages, "work:" + item.id(), () -> show(item.id()));
        TaskForm form = forms.stream()
                .filter(each -> each.covers(item.process(), item.step()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + item.step()));
        return new Div(form.create(item, new Frame(item, autosave, shown)), autosave);
    }

    /** The page, as its form sees it. */
    private final class Frame implements WorkFrame {

        private final WorkItem item;
        private final Autosave autosave;
        private final DocumentsPanel shown;

        Frame(WorkItem item, Autosave autosave, DocumentsPanel shown) {
            this.item = item;
            this.autosave = autosave;
            this.shown = shown;
        }

        @Override
        public SeenDocuments seen() {
            return shown.seen();
        }

        @Override
        public void documentsChanged() {
            shown.showAnew();
        }

        @Override
        public Banner banner() {
            return WorkView.this.banner();
        }

        @Override
        public void keep(FormFields fields) {
            autosave.keep(fields);
        }

        @Override
        public void done(String messageKey, Object... arguments) {
            autosave.forget();
            dialogs.done(messageKey, arguments);
            UI.getCurrent().navigate(CasesNavigation.of(item.caseNumber()));
        }

        @Override
        public void changed(ChangedMeanwhile why) {
            show(item.id());
            if (!WorkView.this.banner().isVisible()) {
                WorkView.this.banner().say(Banner.Severity.WARNING, messages.say(why));
            }
        }

        @Override
        public void again() {
            autosave.forget();
            UI.getCurrent()
                    .navigate(desk.heldIn(item.caseNumber())
                            .map(next -> CasesNavigation.of(next.id()))
                            .orElse(CasesNavigation.of(item.caseNumber())));
        }
    }
}
