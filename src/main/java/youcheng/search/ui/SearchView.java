package youcheng.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.search.SearchKind;
import youcheng.search.find.Search;
import youcheng.search.find.SearchAnswer;
import youcheng.search.find.SearchAnswer.Count;

/** All that was found, a page at a time, of all kinds or of one; the address says what is looked for. */
@Route(SearchView.ROUTE)
@PermitAll
class SearchView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "search";

    private static final int PAGE = 20;
    private static final int PAUSE = 300;
    private static final int LONGEST_ADDRESS = 300;
    private static final UrlParameter<Set<SearchKind>> KIND = UrlParameter.choices("kind", SearchKind.class);
    private static final UrlParameter<String> PLACE = UrlParameter.text("page");

    private final transient Search search;
    private final transient Messages messages;
    private final TextField field = new TextField();
    private final UnorderedList kinds = new UnorderedList();
    private final Nav kindsNav = new Nav(kinds);
    private final FoundList found;
    private final Nav places = new Nav();
    private @Nullable SearchKind kind;
    private int place;

    SearchView(Search search, Messages messages) {
        this.search = search;
        this.messages = messages;
        title(messages.t("search.title"));
        field.setLabel(messages.t("search.field"));
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.getElement().setAttribute("data-search", "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                kind = null;
                place = 0;
                state(null, 0).follow(ROUTE, true);
                find();
            }
        });
        kindsNav.getElement().setAttribute("aria-label", messages.t("search.kinds"));
        kindsNav.addClassName("search-kinds");
        places.getElement().setAttribute("aria-label", messages.t("search.places"));
        places.addClassName("search-places");
        found = new FoundList(messages, () -> {});
        Filters filters = new Filters(field);
        filters.addClassName("search-field");
        add(filters, kindsNav, found, places);
    }

    /** The page that shows what is found for this. */
    static UrlState of(String typed) {
        return UrlState.of(UrlParameter.SEARCH.says(typed.substring(0, Math.min(typed.length(), LONGEST_ADDRESS))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters said = event.getLocation().getQueryParameters();
        field.setValue(UrlParameter.SEARCH.read(said));
        kind = KIND.read(said).stream().findFirst().orElse(null);
        place = Optional.of(PLACE.read(said))
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        find();
    }

    private void find() {
        SearchAnswer answer = search.page(field.getValue(), kind, place * PAGE, PAGE);
        lead(AnswerWords.of(answer, messages));
        showKinds(answer);
        found.show(answer.shown());
        showPlaces(kind == null ? answer.all() : answer.of(kind));
    }

    private void showKinds(SearchAnswer answer) {
        kinds.removeAll();
        kindsNav.setVisible(answer.all().number() > 0);
        addKind(null, answer.all());
        Arrays.stream(SearchKind.values())
                .filter(each -> answer.of(each).number() > 0 || each == kind)
                .forEach(each -> addKind(each, answer.of(each)));
    }

    private void addKind(@Nullable SearchKind each, Count count) {
        Anchor link = new Anchor(
                state(each, 0).linkTo(ROUTE), messages.t(each == null ? "search.everything" : each.key()) + " ");
        link.add(new Span(AnswerWords.of(count)));
        if (each == kind) {
            link.getElement().setAttribute("aria-current", "true");
        }
        kinds.add(new ListItem(link));
    }

    private void showPlaces(Count count) {
        places.removeAll();
        if (place > 0) {
            places.add(new Anchor(state(kind, place - 1).linkTo(ROUTE), messages.t("search.previous")));
        }
        if ((place + 1) * PAGE < count.number()) {
            places.add(new Anchor(state(kind, place + 1).linkTo(ROUTE), messages.t("search.next")));
        } else if (count.more()) {
            places.add(new Div(messages.t("search.narrow")));
        }
        places.setVisible(places.getElement().getChildCount() > 0);
    }

    private UrlState state(@Nullable SearchKind ofKind, int at) {
        String typed = field.getValue();
        return UrlState.of(
                UrlParameter.SEARCH.says(typed.substring(0, Math.min(typed.length(), LONGEST_ADDRESS))),
                KIND.says(ofKind == null ? Set.of() : Set.of(ofKind)),
                PLACE.says(at == 0 ? "" : Integer.toString(at)));
    }
}
