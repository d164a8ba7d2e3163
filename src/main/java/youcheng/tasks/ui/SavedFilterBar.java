package youcheng.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.ui.GroupNames;
import youcheng.identity.People;
import youcheng.identity.SignedIn;
import youcheng.tasks.TasksNavigation;
import youcheng.tasks.filters.SavedFilter;
import youcheng.tasks.filters.SavedFilters;
import youcheng.tasks.list.TaskFilter;
import youcheng.tasks.list.TaskList;

/** The filters that a person keeps, each with how much it finds now, and what can be done with the one that is shown. */
class SavedFilterBar extends Div {

    private final transient SavedFilters saved;
    private final transient TaskList tasks;
    private final transient Kit kit;
    private final transient Supplier<TaskFilter> current;
    private final Nav chips = new Nav();
    private final Div actions = new Div();

    /** What the bar is made with. */
    @org.springframework.stereotype.Component
    record Kit(
            SavedFilters saved,
            SignedIn signedIn,
            People people,
            GroupNames groups,
            Messages messages,
            Fields fields,
            Dialogs dialogs) {}

    SavedFilterBar(TaskList tasks, Kit kit, Supplier<TaskFilter> current) {
        this.saved = kit.saved();
        this.tasks = tasks;
        this.kit = kit;
        this.current = current;
        addClassName("saved-filters");
        chips.addClassName("saved-filter-links");
        chips.getElement().setAttribute("aria-label", kit.messages().t("tasks.filters"));
        actions.addClassName("saved-filter-actions");
        add(chips, actions);
    }

    /** The filter with which the list opens, as its address says it; empty where it opens with everything. */
    Optional<QueryParameters> first() {
        return saved.first().map(filter -> QueryParameters.fromString(filter.address()));
    }

    /** Reads and counts anew. */
    void refresh() {
        String shown = addressOf(current.get());
        List<SavedFilter> all = saved.all();
        chips.removeAll();
        if (!all.isEmpty()) {
            chips.add(chip(kit.messages().t("tasks.filters.all"), "scope=ALL", shown.isEmpty(), null));
        }
        all.forEach(each ->
                chips.add(chip(each.name(), each.address(), canonical(each).equals(shown), each)));
        actions.removeAll();
        all.stream()
                .filter(each -> canonical(each).equals(shown))
                .findFirst()
                .ifPresentOrElse(this::actionsOf, () -> saving(shown));
    }

    private Anchor chip(String name, String address, boolean isShown, @Nullable SavedFilter filter) {
        long count = tasks.count(
                TaskListUrlState.read(QueryParameters.fromString(address)).filter());
        Span number = new Span(Long.toString(count));
        number.addClassName("saved-filter-count");
        Anchor chip = new Anchor(TasksNavigation.TASKS + "?" + address, new Span(name), number);
        chip.addClassName("saved-filter");
        if (isShown) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        if (filter != null && filter.sharedWith() != null) {
            String group = kit.groups().of(filter.sharedWith());
            chip.setTitle(
                    filter.isOwn()
                            ? kit.messages().t("tasks.filters.sharedWith", group)
                            : kit.messages()
                                    .t("tasks.filters.sharedBy", kit.people().nameOf(filter.owner()), group));
        }
        return chip;
    }

    private void saving(String shown) {
        if (!shown.isEmpty()) {
            actions.add(button("tasks.filters.save", VaadinIcon.BOOKMARK, () -> {
                SavedFilterDialog dialog = new SavedFilterDialog(kit, "tasks.filters.save", null);
                dialog.ask((name, group) -> {
                    saved.keep(name, shown, group);
                    kit.dialogs().done("tasks.filters.saved", name);
                    refresh();
                });
            }));
        }
    }

    private void actionsOf(SavedFilter filter) {
        actions.add(button(
                filter.isFirst() ? "tasks.filters.notFirst" : "tasks.filters.first",
                filter.isFirst() ? VaadinIcon.STAR : VaadinIcon.STAR_O,
                () -> attempt(() -> saved.openWith(filter.isFirst() ? null : filter.id()))));
        if (filter.isOwn()) {
            actions.add(
                    button(
                            "tasks.filters.edit",
                            VaadinIcon.EDIT,
                            () -> new SavedFilterDialog(kit, "tasks.filters.edit", filter).ask((name, group) -> {
                                saved.change(filter.id(), name, filter.address(), group);
                                refresh();
                            })),
                    button(
                            "tasks.filters.drop",
                            VaadinIcon.TRASH,
                            () -> kit.dialogs()
                                    .ask(
                                            "tasks.filters.drop",
                                            kit.messages().t("tasks.filters.drop.about", filter.name()),
                                            "tasks.filters.drop",
                                            () -> attempt(() -> saved.drop(filter.id())))));
        }
    }

    private void attempt(Runnable action) {
        kit.dialogs().attempt(action);
        refresh();
    }

    private Button button(String key, VaadinIcon icon, Runnable then) {
        Button button = new Button(kit.messages().t(key), icon.create(), event -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String canonical(SavedFilter filter) {
        return addressOf(TaskListUrlState.read(QueryParameters.fromString(filter.address()))
                .filter());
    }

    private static String addressOf(TaskFilter filter) {
        return TaskListUrlState.of(TaskListState.of(filter)).parameters().getQueryString();
    }
}
