package youcheng.courtesies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;
import youcheng.courtesies.Courtesy;
import youcheng.courtesies.CourtesyReading.Due;
import youcheng.courtesies.DueCourtesy;
import youcheng.courtesies.planning.CourtesyPlanning;
import youcheng.register.RelationshipId;

/** What a relationship is due, each with the click that makes a planned item of it, or with the item that somebody made. */
@org.springframework.stereotype.Component
public class CourtesyList {

    private final CourtesyPlanning planning;
    private final CourtesyWords words;
    private final Messages messages;
    private final Dialogs dialogs;

    CourtesyList(CourtesyPlanning planning, CourtesyWords words, Messages messages, Dialogs dialogs) {
        this.planning = planning;
        this.words = words;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** The list; {@code again} shows it anew after something was planned. */
    public UnorderedList of(RelationshipId relationship, Due due, Runnable again) {
        UnorderedList list = new StyledList();
        list.addClassName("courtesies");
        due.courtesies().forEach(each -> list.add(line(relationship, each, due.mayPlan(), again)));
        return list;
    }

    /** Brings its styles to the pages of other modules. */
    @StyleSheet("context://styles/courtesies.css")
    private static final class StyledList extends UnorderedList {}

    private ListItem line(RelationshipId relationship, DueCourtesy due, boolean mayPlan, Runnable again) {
        Courtesy courtesy = due.courtesy();
        Span when = new Span(words.when(courtesy));
        when.addClassName("timeline-when");
        Div line = new Div(when, new Span(words.whole(courtesy)));
        CaseNumber planned = due.planned();
        if (planned != null) {
            line.add(planned(planned, due.isReadable()));
        } else if (mayPlan) {
            line.add(button(relationship, courtesy, again));
        }
        return new ListItem(line);
    }

    private Component planned(CaseNumber number, boolean isReadable) {
        return isReadable
                ? new Anchor(CasesNavigation.of(number), messages.t("courtesy.planned", number))
                : new Span(messages.t("courtesy.planned", number));
    }

    private Button button(RelationshipId relationship, Courtesy courtesy, Runnable again) {
        Button plan = new Button(messages.t("courtesy.plan"));
        plan.addThemeVariants(ButtonVariant.LUMO_SMALL);
        plan.setAriaLabel(messages.t("courtesy.plan.which", words.title(courtesy)));
        plan.setDisableOnClick(true);
        plan.addClickListener(click -> {
            dialogs.attempt(() -> {
                CaseNumber number = planning.plan(relationship, courtesy.key(), words.title(courtesy));
                dialogs.done("courtesy.plannedNow", number, courtesy.planOn());
            });
            again.run();
        });
        return plan;
    }
}
