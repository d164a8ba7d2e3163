package youcheng.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Words;
import youcheng.cases.CasesNavigation;
import youcheng.portfolio.Courtesy;
import youcheng.portfolio.Courtesy.Kind;
import youcheng.portfolio.CourtesyPlanning;
import youcheng.portfolio.DueCourtesy;
import youcheng.register.RelationshipId;

/** What a tie is due, each with the click that makes a planned item of it, or with the item that somebody made. */
@org.springframework.stereotype.Component
class CourtesyList {

    private final CourtesyPlanning planning;
    private final Words words;
    private final Asking asking;

    CourtesyList(CourtesyPlanning planning, Words words, Asking asking) {
        this.planning = planning;
        this.words = words;
        this.asking = asking;
    }

    /** The list; {@code again} shows it anew after something was planned. */
    UnorderedList of(RelationshipId tie, List<DueCourtesy> due, boolean mayPlan, Runnable again) {
        UnorderedList list = new UnorderedList();
        list.addClassName("courtesies");
        due.forEach(each -> list.add(line(tie, each, mayPlan, again)));
        return list;
    }

    private ListItem line(RelationshipId tie, DueCourtesy due, boolean mayPlan, Runnable again) {
        Courtesy courtesy = due.courtesy();
        Span when = new Span(when(courtesy));
        when.addClassName("timeline-when");
        Div line = new Div(when, new Span(title(courtesy) + person(courtesy)));
        CaseNumber planned = due.planned();
        if (planned != null) {
            line.add(planned(planned, due.isReadable()));
        } else if (mayPlan) {
            line.add(button(tie, courtesy, again));
        }
        return new ListItem(line);
    }

    private Component planned(CaseNumber number, boolean isReadable) {
        return isReadable
                ? new Anchor(CasesNavigation.of(number), words.t("courtesy.planned", number))
                : new Span(words.t("courtesy.planned", number));
    }

    private Button button(RelationshipId tie, Courtesy courtesy, Runnable again) {
        Button plan = new Button(words.t("courtesy.plan"));
        plan.addThemeVariants(ButtonVariant.LUMO_SMALL);
        plan.setAriaLabel(words.t("courtesy.plan.which", title(courtesy)));
        plan.setDisableOnClick(true);
        plan.addClickListener(click -> {
            asking.attempt(() -> {
                CaseNumber number = planning.plan(tie, courtesy.key(), title(courtesy));
                asking.done("courtesy.plannedNow", number, courtesy.planOn());
            });
            again.run();
        });
        return plan;
    }

    /** Of a mayor the title does not name the person: it goes into lists and the trail, and the office's word is enough. */
    private String title(Courtesy courtesy) {
        return words.t("courtesy.due." + courtesy.kind().name(), courtesy.years(), words.say(courtesy.about()));
    }

    private String person(Courtesy courtesy) {
        boolean isPerson = courtesy.kind() == Kind.NEW_MAYOR || courtesy.kind() == Kind.TERM_END;
        return isPerson ? words.t("portfolio.colon") + words.say(courtesy.about()) : "";
    }

    private String when(Courtesy courtesy) {
        return courtesy.kind() == Kind.NEW_MAYOR ? words.t("courtesy.soon") : words.say(courtesy.when());
    }
}
