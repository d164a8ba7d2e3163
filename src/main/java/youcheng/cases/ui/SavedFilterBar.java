package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.filters.SavedFilter;
import youcheng.cases.filters.SavedFilters;
import youcheng.identity.People;
import youcheng.identity.SignedIn;

/** The filters that a person keeps, each with how much it finds now, and what can be done with the one that is shown. */
@StyleSheet("context://styles/work.css")
public class SavedFilterBar extends Div {

    private final transient SavedFilters saved;
    private final transient Kit kit;
    private final transient FilteredView view;
    private final Nav chips = new Nav();
    private final Div actions = new Div();
    private boolean opensFiltered;

    /** What the bar is made with. */
    @org.springframework.stereotype.Component
    public record Kit(
            SavedFilters saved,
            SignedIn signedIn,
            People people,
            GroupNames groups,
            Messages messages,
            Fields fields,
            Dialogs dialogs) {}

    /** For this list. */
    public SavedFilterBar(Kit kit, FilteredView view) {
        this.saved = kit.saved();
        this.kit = kit;
        this.view = view;
        addClassName("saved-filters");
        chips.addClassName("saved-filter-links");
        chips.getElement().setAttribute("aria-label", kit.messages().t("filters.list"));
        actions.addClassName("saved-filter-actions");
        add(chips, actions);
    }

    /** The filter with which the list opens, as its address says it; empty where it opens with everything. */
    public Optional<QueryParameters> first() {
        return saved.first(view.list()).map(filter -> QueryParameters.fromString(filter.address()));
    }

    /** Whether the list opens with a filter, so that an address that says nothing does not ask for everything. */
    public boolean isOpenedFiltered() {
        return opensFiltered;
    }

    /** Reads and counts anew. */
    public void refresh() {
        String shown = view.shown();
        List<SavedFilter> all = saved.all(view.list());
        opensFiltered = all.stream().anyMatch(SavedFilter::isFirst);
        chips.removeAll();
        if (!all.isEmpty()) {
            chips.add(chip(kit.messages().t("filters.all"), view.everything(), shown.isEmpty(), null));
        }
        all.forEach(each -> chips.add(chip(each.name(), each.address(), isShown(each, shown), each)));
        actions.removeAll();
        all.stream()
                .filter(each -> isShown(each, shown))
                .findFirst()
                .ifPresentOrElse(this::actionsOf, () -> saving(shown));
    }

    private Anchor chip(String name, String address, boolean isShown, @Nullable SavedFilter filter) {
        Span number = new Span(Long.toString(view.count(address)));
        number.addClassName("saved-filter-count");
        Anchor chip = new Anchor(view.route() + "?" + address, new Span(name), number);
        chip.addClassName("saved-filter");
        if (isShown) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        if (filter != null && filter.sharedWith() != null) {
            String group = kit.groups().of(filter.sharedWith());
            chip.setTitle(
                    filter.isOwn()
                            ? kit.messages().t("filters.sharedWith", group)
                            : kit.messages().t("filters.sharedBy", kit.people().nameOf(filter.owner()), group));
        }
        return chip;
    }

    private void saving(String shown) {
        if (!shown.isEmpty()) {
            actions.add(button("filters.save", VaadinIcon.BOOKMARK, () -> {
                SavedFilterDialog dialog = new SavedFilterDialog(kit, view.list(), "filters.save", null);
                dialog.ask((name, group) -> {
                    saved.keep(view.list(), name, shown, group);
                    kit.dialogs().done("filters.saved", name);
                    refresh();
                });
            }));
        }
    }

    private void actionsOf(SavedFilter filter) {
        actions.add(button(
                filter.isFirst() ? "filters.notFirst" : "filters.first",
                filter.isFirst() ? VaadinIcon.STAR : VaadinIcon.STAR_O,
                () -> attempt(() -> saved.openWith(view.list(), filter.isFirst() ? null : filter.id()))));
        if (filter.isOwn()) {
            actions.add(
                    button(
                            "filters.edit",
                            VaadinIcon.EDIT,
                            () -> new SavedFilterDialog(kit, view.list(), "filters.edit", filter).ask((name, group) -> {
                                saved.change(filter.id(), name, filter.address(), group);
                                refresh();
                            })),
                    button(
                            "filters.drop",
                            VaadinIcon.TRASH,
                            () -> kit.dialogs()
                                    .ask(
                                            "filters.drop",
                                            kit.messages().t("filters.drop.about." + view.list(), filter.name()),
                                            "filters.drop",
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

    private boolean isShown(SavedFilter filter, String shown) {
        return view.canonical(filter.address()).equals(shown);
    }
}
