package youcheng.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import youcheng.base.ui.FrameTool;
import youcheng.base.ui.Messages;
import youcheng.search.find.Search;

/** The button at the top of every page that opens the search; the key for it presses this button. */
@org.springframework.stereotype.Component
@Order(0)
class SearchTool implements FrameTool {

    private final Search search;
    private final Messages messages;

    SearchTool(Search search, Messages messages) {
        this.search = search;
        this.messages = messages;
    }

    @Override
    public Optional<Component> tool() {
        Button button = new Button(VaadinIcon.SEARCH.create(), event -> new SearchDialog(search, messages).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setId("search-everywhere");
        button.setAriaLabel(messages.t("search.title"));
        button.setTooltipText(messages.t("search.tool"));
        button.getElement().setAttribute("data-search-everywhere", "");
        return Optional.of(button);
    }
}
