package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.identity.People;
import youcheng.proposals.Condition;
import youcheng.proposals.Decisions.NationalAnswer;
import youcheng.proposals.Decisions.Signing;
import youcheng.proposals.ProposalField;
import youcheng.proposals.ProposalProcess;
import youcheng.proposals.ProposalReading;
import youcheng.proposals.ProposalRecord;
import youcheng.proposals.Statement;
import youcheng.register.Countries;

/** The approval sheet of a proposal (友好城市结好审批表): the partner, the reasons, every opinion and decision. */
@org.springframework.stereotype.Component
class ProposalApprovalSheet implements ApprovalSheet {

    private static final List<ProposalField> SHOWN = List.of(
            ProposalField.partnerNameZh,
            ProposalField.partnerNameEn,
            ProposalField.country,
            ProposalField.tier,
            ProposalField.background,
            ProposalField.priorContacts,
            ProposalField.firstYearProgramme,
            ProposalField.budget,
            ProposalField.letterOfIntentReference);

    private final ProposalReading reading;
    private final People people;
    private final Countries countries;
    private final SheetDocuments documents;
    private final Messages messages;

    ProposalApprovalSheet(
            ProposalReading reading, People people, Countries countries, SheetDocuments documents, Messages messages) {
        this.documents = documents;
        this.reading = reading;
        this.people = people;
        this.countries = countries;
        this.messages = messages;
    }

    @Override
    public String process() {
        return ProposalProcess.ID;
    }

    @Override
    public String titleKey() {
        return "proposals.sheet";
    }

    @Override
    public Component of(WholeCase whole) {
        ProposalRecord proposal = reading.ofCase(whole.summary().number());
        NativeTableBody body = new NativeTableBody();
        for (ProposalField field : SHOWN) {
            row(body, messages.t(field.labelKey()), lines(text(field, proposal)));
        }
        row(
                body,
                messages.t("cases.initiator"),
                new Span(people.nameOf(whole.summary().initiator().accountId()) + " · "
                        + messages.date(whole.summary().opened())));
        SheetDocuments.Sheet papers = documents.of(whole.summary().number(), proposal);
        for (int index = 0; index < proposal.statements().size(); index++) {
            Statement said = proposal.statements().get(index);
            row(body, step(said), statement(said, papers.seenBy(index)));
        }
        for (Condition condition : proposal.conditions()) {
            row(body, messages.t("proposal.condition"), condition(condition));
        }
        NationalAnswer answer = proposal.answer();
        if (answer != null) {
            row(
                    body,
                    messages.t("step." + ProposalProcess.ID + "." + ProposalProcess.RECORD_NATIONAL_ANSWER),
                    lines(
                            answer.outcome() == null
                                    ? ""
                                    : messages.t("outcome." + ProposalProcess.RECORD_NATIONAL_ANSWER + "."
                                            + answer.outcome()),
                            answer.reason(),
                            answer.reference() + " · " + messages.say(answer.date())));
        }
        Signing signing = proposal.signing();
        if (signing != null) {
            row(
                    body,
                    messages.t("step." + ProposalProcess.ID + "." + ProposalProcess.RECORD_SIGNING),
                    lines(
                            messages.say(signing.date()) + " · " + signing.place(),
                            signing.ourSignatory() + " / " + signing.partnerSignatory(),
                            signing.agreement()));
        }
        row(body, messages.t("documents.title"), papers.list());
        NativeTable table = new NativeTable(body);
        table.addClassName("paper-table");
        return table;
    }

    private String step(Statement said) {
        return messages.t("step." + ProposalProcess.ID + "." + said.step()) + " · "
                + messages.t("proposals.round", said.round());
    }

    private Component statement(Statement said, String seen) {
        String document = said.document();
        return lines(
                messages.t(said.outcomeKey()),
                said.text(),
                (document == null ? "" : document + " · ") + people.nameOf(said.person()) + " · "
                        + messages.dateTime(said.at()),
                seen);
    }

    private Component condition(Condition condition) {
        return lines(
                condition.text(),
                messages.t(condition.isOpen() ? "proposals.condition.open" : "proposals.condition.met"),
                condition.met() == null ? "" : condition.met());
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

    private String text(ProposalField field, ProposalRecord proposal) {
        @Nullable Object value = field.of(proposal.content());
        if (value instanceof Enum<?> constant) {
            return messages.say(MessageKey.of(field.labelKey(), constant));
        }
        if (field == ProposalField.country) {
            return countries
                    .find(proposal.content().country())
                    .map(country -> country.name(messages.language()))
                    .orElse("");
        }
        return messages.say(value);
    }

    private static void row(NativeTableBody body, String name, Component value) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head, new NativeTableCell(value));
        body.add(row);
    }
}
