package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneRules;
import youcheng.dormancy.revival.MilestoneTemplate;
import youcheng.identity.Person;
import youcheng.tasks.ui.HandIn;

/** The milestones of a revival plan in a form, from a template or free; an empty row follows the last used. */
class MilestoneRows extends Div {

    private final transient Messages messages;
    private final transient List<Row> rows = new ArrayList<>();

    private record Row(Div line, MilestoneFields fields) {}

    /** Adds its fields to those of the form, in which whoever makes it puts it. */
    MilestoneRows(HandIn handIn, List<Person> owners, Messages messages, Fields make) {
        this.messages = messages;
        addClassName("milestone-rows");
        add(handIn.fields().add("template", template(), Enum::name, MilestoneTemplate::valueOf));
        for (int place = 0; place < MilestoneRules.MOST; place++) {
            MilestoneFields fields =
                    new MilestoneFields(handIn.fields(), Integer.toString(place), owners, messages, make);
            fields.onChange(this::showUsed);
            Div line = new Div(fields.all());
            line.addClassName("milestone-row");
            line.getElement().setAttribute("role", "group");
            line.getElement().setAttribute("aria-label", messages.t("milestone.row", place + 1));
            add(line);
            rows.add(new Row(line, fields));
        }
        showUsed();
    }

    /** Up to the last row in use none is left out, so that a refusal finds its row. */
    List<Milestone> used() {
        return rows.subList(0, lastUsed() + 1).stream()
                .map(row -> row.fields().value())
                .toList();
    }

    /** Shows these and nothing else. */
    void fill(List<Milestone> milestones) {
        for (int place = 0; place < rows.size(); place++) {
            MilestoneFields fields = rows.get(place).fields();
            if (place < milestones.size()) {
                fields.fill(milestones.get(place));
            } else {
                fields.clear();
            }
        }
    }

    /** What is chosen fills the rows behind those in use, and is chosen no more: nothing that was typed is lost. */
    private Select<MilestoneTemplate> template() {
        Select<MilestoneTemplate> select = new Select<>();
        select.setLabel(messages.t("milestone.template"));
        select.setHelperText(messages.t("milestone.template.about"));
        select.setItems(MilestoneTemplate.values());
        select.setItemLabelGenerator(each ->
                each == null ? "" : messages.t("milestone.kind." + each.kind().name()));
        select.setEmptySelectionAllowed(true);
        select.setPlaceholder(messages.t("milestone.template.none"));
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                append(change.getValue());
                select.clear();
            }
        });
        return select;
    }

    private void append(MilestoneTemplate template) {
        List<Milestone> all = new ArrayList<>(used());
        for (int place = 1; place <= template.months().size(); place++) {
            all.add(new Milestone(
                    template.kind(),
                    messages.t(template.key(place, "title")),
                    messages.today().plusMonths(template.months().get(place - 1)),
                    null,
                    messages.t(template.key(place, "partnerPart")),
                    null,
                    messages.t(template.key(place, "doneWhen"))));
        }
        for (int place = lastUsed() + 1; place < Math.min(all.size(), rows.size()); place++) {
            rows.get(place).fields().fill(all.get(place));
        }
    }

    private void showUsed() {
        int last = lastUsed();
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).line().setVisible(place <= last + 1);
        }
    }

    private int lastUsed() {
        for (int place = rows.size() - 1; place >= 0; place--) {
            if (rows.get(place).fields().isUsed()) {
                return place;
            }
        }
        return -1;
    }
}
