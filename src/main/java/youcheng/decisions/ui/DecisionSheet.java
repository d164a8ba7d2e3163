package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseSummary;
import youcheng.decisions.Condition;
import youcheng.decisions.DecisionReading;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Statement;
import youcheng.identity.People;

/**
 * The frame of an approval sheet (审批表): a table that a feature fills with what is asked for, then with every opinion,
 * decision and condition, what followed, and the documents.
 */
public final class DecisionSheet {

    private final NativeTableBody body = new NativeTableBody();
    private final DecisionRecord decision;
    private final SheetParts parts;

    /** What all these sheets are made with. */
    @org.springframework.stereotype.Component
    public record SheetParts(
            DecisionReading reading, People people, TrailMessages trail, SheetDocuments documents, Messages messages) {}

    /** An empty sheet of a case whose reader's right has been checked. */
    public DecisionSheet(CaseSummary summary, SheetParts parts) {
        this.parts = parts;
        this.decision = parts.reading().of(summary.number());
    }

    /** A row with these lines; empty ones are left out. */
    public void row(String name, String... lines) {
        row(name, lines(lines));
    }

    /** A row with this. */
    public void row(String name, Component value) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        body.add(new NativeTableRow(head, new NativeTableCell(value)));
    }

    /** The row of a step, under its name. */
    public void step(String step, String... lines) {
        row(messages().t("step." + decision.process() + "." + step), lines(lines));
    }

    /** Who began the case, and when. */
    public void initiator(CaseSummary summary) {
        row(
                messages().t("cases.initiator"),
                new Span(parts.trail().nameOf(summary.initiator()) + " · "
                        + messages().date(summary.opened())));
    }

    /** Every opinion and decision, with the documents that it saw, and every condition. */
    public void decisions() {
        SheetDocuments.Sheet papers = parts.documents().of(decision);
        for (int index = 0; index < decision.statements().size(); index++) {
            Statement said = decision.statements().get(index);
            row(title(said), statement(said, papers.seenBy(index)));
        }
        for (Condition condition : decision.conditions()) {
            row(messages().t("decisions.condition"), condition(condition));
        }
    }

    /** The list of documents, which ends the sheet. */
    public Component end() {
        row(messages().t("documents.title"), parts.documents().of(decision).list());
        NativeTable table = new NativeTable(body);
        table.addClassName("paper-table");
        return table;
    }

    private String title(Statement said) {
        return messages().t("step." + decision.process() + "." + said.step()) + " · "
                + messages().t("decisions.round", said.round());
    }

    private Component statement(Statement said, String seen) {
        String document = said.document();
        return lines(
                messages().t(said.outcomeKey()),
                said.text(),
                (document == null ? "" : document + " · ")
                        + messages().say(parts.people().named(said.by().actor())) + " · "
                        + messages().dateTime(said.at()),
                seen);
    }

    private Component condition(Condition condition) {
        return lines(
                condition.text(),
                messages().t(condition.isOpen() ? "decisions.condition.open" : "decisions.condition.met"),
                condition.met() == null ? "" : condition.met());
    }

    private Messages messages() {
        return parts.messages();
    }

    private static Component lines(String... lines) {
        Div cell = new Div();
        for (String line : lines) {
            if (!line.isEmpty()) {
                Div each = new Div(line);
                each.addClassName("multiline");
                cell.add(each);
            }
        }
        return cell;
    }
}
