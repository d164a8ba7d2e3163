package youcheng.proposals.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.MessageKey;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.WholeCase;
import youcheng.cases.ui.ApprovalSheet;
import youcheng.decisions.ui.DecisionSheet;
import youcheng.proposals.content.NationalAnswer;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.Signing;
import youcheng.proposals.work.ProposalProcess;
import youcheng.proposals.work.ProposalReading;
import youcheng.proposals.work.ProposalRecord;
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
    private final Countries countries;
    private final DecisionSheet.SheetParts parts;
    private final Messages messages;

    ProposalApprovalSheet(
            ProposalReading reading, Countries countries, DecisionSheet.SheetParts parts, Messages messages) {
        this.reading = reading;
        this.countries = countries;
        this.parts = parts;
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
        DecisionSheet sheet = new DecisionSheet(whole.summary(), parts);
        for (ProposalField field : SHOWN) {
            sheet.row(messages.t(field.labelKey()), text(field, proposal));
        }
        sheet.initiator(whole.summary());
        sheet.decisions();
        NationalAnswer answer = proposal.answer();
        if (answer != null) {
            sheet.step(
                    ProposalProcess.RECORD_NATIONAL_ANSWER,
                    answer.outcome() == null
                            ? ""
                            : messages.t("outcome." + ProposalProcess.RECORD_NATIONAL_ANSWER + "." + answer.outcome()),
                    answer.reason(),
                    answer.reference() + " · " + messages.say(answer.date()));
        }
        Signing signing = proposal.signing();
        if (signing != null) {
            sheet.step(
                    ProposalProcess.RECORD_SIGNING,
                    messages.say(signing.date()) + " · " + signing.place(),
                    signing.ourSignatory() + " / " + signing.partnerSignatory(),
                    signing.agreement());
        }
        return sheet.end();
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
}
