package youcheng.closeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.NarrowScreen;
import youcheng.closeness.score.Closeness;
import youcheng.closeness.score.Closeness.Weighed;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.ClosenessScore;
import youcheng.closeness.score.Contact;

/** The exchanges that made a score, each with its weight and how that came about. */
class WeighedList extends ListGrid<Weighed> {

    /** More rows than these scroll within the list. */
    private static final int MOST_AT_ONCE = 40;

    private final transient ClosenessMessages say;
    private final transient ClosenessPolicy policy;
    private final transient LocalDate on;

    WeighedList(
            ClosenessMessages say,
            Closeness closeness,
            ClosenessPolicy policy,
            LocalDate on,
            Function<Contact, Component> name) {
        super(say.t("closeness.exchanges"), say.t("closeness.exchanges.none"));
        this.say = say;
        this.policy = policy;
        this.on = on;
        double all = closeness.weight();
        Grid.Column<Weighed> date = narrow(addColumn(each -> say.date(each.contact())))
                .setHeader(say.t("exchange.date"))
                .setComparator(Comparator.comparing(each -> each.contact().date()));
        addComponentColumn(each -> name.apply(each.contact()))
                .setHeader(say.t("exchange.title"))
                .setFlexGrow(2);
        Grid.Column<Weighed> level = addColumn(
                        each -> say.t("exchange.level." + each.contact().level()))
                .setHeader(say.t("exchange.level"));
        Grid.Column<Weighed> substance = addColumn(
                        each -> say.t("exchange.substance." + each.contact().substance()))
                .setHeader(say.t("exchange.substance"));
        Grid.Column<Weighed> age = narrow(addColumn(each -> age(each.contact())))
                .setHeader(say.t("closeness.age"))
                .setComparator(
                        Comparator.comparing((Weighed each) -> each.contact().date())
                                .reversed());
        addComponentColumn(this::weight)
                .setHeader(say.t("closeness.weight"))
                .setWidth("9rem")
                .setFlexGrow(2)
                .setComparator(Comparator.comparingDouble(Weighed::weight));
        Grid.Column<Weighed> share = narrow(addColumn(each -> all == 0 ? "—" : say.percent(each.weight() / all)))
                .setHeader(say.t("closeness.shareOfAll"));
        NarrowScreen.hide(this, List.of(date, level, substance, age, share));
        setItems(closeness.weighed());
        if (closeness.weighed().size() > MOST_AT_ONCE) {
            setAllRowsVisible(false);
            addClassName("bounded");
        }
    }

    private String age(Contact contact) {
        return say.t("closeness.years", say.number(ClosenessScore.age(contact.date(), on), 1));
    }

    private Component weight(Weighed each) {
        Span weight = new Span(say.number(each.weight(), 2));
        weight.addClassName("closeness-weight");
        Span how = new Span(say.factors(each.contact(), policy, on));
        how.addClassName("closeness-factors");
        return new Div(weight, how);
    }
}
