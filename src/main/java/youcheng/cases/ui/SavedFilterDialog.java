package youcheng.cases.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.FieldsDialog;
import youcheng.cases.filters.FilteredList;
import youcheng.cases.filters.SavedFilter;
import youcheng.cases.filters.SavedFilters;

/** Asks what a filter is called and who sees it too. */
class SavedFilterDialog extends FieldsDialog {

    private final TextField name;
    private final Select<String> sharedWith;

    SavedFilterDialog(SavedFilterBar.Kit kit, FilteredList list, String titleKey, @Nullable SavedFilter filter) {
        super(kit.messages(), kit.fields(), titleKey, "filters.about." + list, filter == null ? "" : filter.id());
        name = field("name", kit.fields().line("filters.name", SavedFilters.LONGEST_NAME));
        name.setRequiredIndicatorVisible(true);
        sharedWith = kit.fields()
                .filter(
                        "filters.share",
                        kit.signedIn().person().groups(),
                        group -> kit.groups().of(group));
        sharedWith.setItemLabelGenerator(group -> group == null
                ? kit.messages().t("filters.notShared")
                : kit.groups().of(group));
        sharedWith.setEmptySelectionCaption(kit.messages().t("filters.notShared"));
        sharedWith.setPlaceholder(kit.messages().t("filters.notShared"));
        field("sharedWith", sharedWith);
        if (filter != null) {
            name.setValue(filter.name());
            sharedWith.setValue(filter.sharedWith());
        }
    }

    /** Opens it; {@code action} hears the name and the group, which is null where nobody else sees it. */
    void ask(BiConsumer<String, @Nullable String> action) {
        ask("base.save", () -> action.accept(name.getValue(), sharedWith.getValue()));
    }
}
