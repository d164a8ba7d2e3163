package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.cases.CasesNavigation;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.identity.People;

/** The milestones of a revival plan by where they stand, ours and the partner's part of each. */
class RevivalBoard extends Div {

    private final transient Actions actions;
    private final transient Messages messages;
    private final transient People people;

    /** What the signed-in person may do to a milestone; each is a button on its card. */
    @FunctionalInterface
    interface Actions {

        List<Button> of(MilestoneRecord milestone);
    }

    RevivalBoard(List<MilestoneRecord> milestones, Actions actions, Messages messages, People people) {
        this.actions = actions;
        this.messages = messages;
        this.people = people;
        addClassName("revival-board");
        for (RevivalColumn column : RevivalColumn.values()) {
            add(column(
                    column,
                    milestones.stream()
                            .filter(each -> RevivalColumn.of(each) == column)
                            .toList()));
        }
    }

    private Section column(RevivalColumn column, List<MilestoneRecord> milestones) {
        Section section = new Section();
        section.addClassNames("revival-column");
        section.add(new H3(messages.t("revival.column.counted", column.title(messages), milestones.size())));
        if (milestones.isEmpty()) {
            section.add(new Paragraph(messages.t("revival.column.none")));
        } else {
            UnorderedList cards = new UnorderedList();
            milestones.forEach(each -> cards.add(card(each)));
            section.add(cards);
        }
        return section;
    }

    private ListItem card(MilestoneRecord milestone) {
        ListItem card = new ListItem();
        card.addClassName("revival-card");
        H4 title = new H4();
        title.add(titleOf(milestone));
        card.add(title, ours(milestone), new PartnerPart(milestone.partner(), messages));
        CaseNumber next = milestone.replacedBy();
        if (next != null) {
            card.add(new Paragraph(messages.t("revival.replacedBy", next)));
        }
        List<Button> buttons = actions.of(milestone);
        if (!buttons.isEmpty()) {
            Div row = new Div();
            row.addClassName("page-actions");
            buttons.forEach(row::add);
            card.add(row);
        }
        return card;
    }

    private static Component titleOf(MilestoneRecord milestone) {
        return milestone.isReadable()
                ? new Anchor(CasesNavigation.of(milestone.item()), milestone.title())
                : new Span(milestone.title());
    }

    private Definition ours(MilestoneRecord milestone) {
        Definition facts = new Definition();
        facts.add(
                messages.t("milestone.kind"),
                messages.t("milestone.kind." + milestone.kind().name()));
        boolean moved = !milestone.day().equals(milestone.plannedFirst());
        facts.add(
                messages.t("milestone.day"),
                moved
                        ? messages.t("revival.moved", milestone.day(), milestone.plannedFirst())
                        : messages.date(milestone.day()));
        if (milestone.isPlanned()) {
            Long owner = milestone.owner();
            facts.add(messages.t("milestone.owner"), owner == null ? messages.t("plans.nobody") : people.nameOf(owner));
        }
        if (milestone.budget() != null) {
            facts.add(messages.t("milestone.budget"), messages.say(milestone.budget()));
        }
        facts.add(messages.t("milestone.doneWhen"), milestone.doneWhen());
        String result = milestone.result();
        if (result != null) {
            facts.add(messages.t("plan.result"), result);
        }
        return facts;
    }
}
