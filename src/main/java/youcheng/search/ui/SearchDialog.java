package youcheng.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import youcheng.base.ui.Messages;
import youcheng.search.find.Search;
import youcheng.search.find.SearchAnswer;

/** The search over whatever page one is on: what fits best of each kind while one types, and a way to all of it. */
class SearchDialog extends Dialog {

    private static final int OF_EACH = 4;
    private static final int PAUSE = 250;

    /** The arrows go from the field through what was found and back; Enter there follows the link, as of every link. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              const places = [this.querySelector('vaadin-text-field'), ...this.querySelectorAll('a[href]')];
              const at = places.findIndex(each => each === document.activeElement || each.contains(document.activeElement));
              const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
              if (next) { next.focus(); event.preventDefault(); }
            })
            """;

    private final transient Search search;
    private final transient Messages messages;
    private final TextField field = new TextField();
    private final Paragraph said = new Paragraph();
    private final FoundList found;
    private final Button all;

    SearchDialog(Search search, Messages messages) {
        this.search = search;
        this.messages = messages;
        this.found = new FoundList(messages, this::close);
        this.all = new Button(messages.t("search.all"), event -> goToPage());
        setHeaderTitle(messages.t("search.title"));
        addClassName("search-dialog");
        setWidth("44rem");
        setMaxWidth("96vw");
        field.setLabel(messages.t("search.field"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> find());
        field.addKeyPressListener(Key.ENTER, event -> goToPage());
        said.getElement().setAttribute("aria-live", "polite");
        said.addClassName("search-said");
        com.vaadin.flow.component.html.Div content = new com.vaadin.flow.component.html.Div(field, said, found);
        content.addClassName("search-content");
        content.getElement().executeJs(ARROWS);
        add(content);
        getFooter().add(new Button(messages.t("search.close"), event -> close()), all);
        find();
    }

    private void find() {
        SearchAnswer answer = search.overview(field.getValue(), OF_EACH);
        said.setText(AnswerWords.of(answer, messages));
        found.showByKind(answer.shown());
        all.setVisible(answer.all().number() > 0);
    }

    private void goToPage() {
        String typed = field.getValue();
        if (!typed.isBlank()) {
            close();
            UI.getCurrent().navigate(SearchView.ROUTE, SearchView.of(typed).parameters());
        }
    }
}
