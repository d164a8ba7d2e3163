package youcheng.exchanges.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** The small steps that a dialog is enough for: a letter, its answer, calling off, taking back. */
@Component
class ExchangeActions {

    private final ExchangeRecording recording;
    private final Register register;
    private final ClosenessChange closeness;
    private final ExchangeMessages said;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;
    private final Clock clock;

    ExchangeActions(
            ExchangeRecording recording,
            Register register,
            ClosenessChange closeness,
            ExchangeMessages said,
            Messages messages,
            Fields make,
            Dialogs dialogs,
            Clock clock) {
        this.recording = recording;
        this.register = register;
        this.closeness = closeness;
        this.said = said;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /** A letter went out: what it usually is stands in the dialog already. */
    void letterSent(RelationshipId relationship, Runnable again) {
        NamedRelationships relationships = NamedRelationships.read(register, messages);
        new LetterDialog(
                        relationship,
                        relationships
                                .find(relationship)
                                .map(relationships::name)
                                .orElse(""))
                .record(relationships, again);
    }

    /** The answer to a letter arrived. */
    void answered(ExchangeRecord letter, Runnable again) {
        new AnswerDialog(letter).record(again);
    }

    /** A planned exchange does not come about. */
    void callOff(ExchangeRecord exchange, Runnable again) {
        new ReasonDialog(messages, make, "exchanges.callOff", "exchanges.callOff.about", exchange.id())
                .ask("exchanges.callOff.do", reason -> {
                    recording.callOff(exchange.id(), exchange.version(), reason);
                    dialogs.done("exchanges.calledOff");
                    again.run();
                });
    }

    /** A record was wrong. */
    void remove(ExchangeRecord exchange, Runnable again) {
        NamedRelationships relationships = NamedRelationships.read(register, messages);
        new ReasonDialog(messages, make, "exchanges.remove", "exchanges.remove.about", exchange.id())
                .ask("exchanges.remove.do", reason -> {
                    Map<RelationshipId, String> before = closeness.now(exchange.partners());
                    recording.remove(exchange.id(), exchange.version(), reason);
                    dialogs.done("exchanges.removed", closeness.since(before, relationships));
                    again.run();
                });
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private final class LetterDialog extends FieldsDialog {

        private static final int LONGEST_DATE = 40;

        private final transient RelationshipId relationship;
        private final TextField title;
        private final TextField date;
        private final RadioButtonGroup<Direction> direction;
        private final TextField evidence;
        private final TextField answered;

        LetterDialog(RelationshipId relationship, String city) {
            super(messages, make, "exchanges.letter", "exchanges.letter.about", relationship);
            this.relationship = relationship;
            date = field("date", make.line("exchange.date", LONGEST_DATE));
            date.setValue(today());
            date.setHelperText(messages.t("exchanges.date.help"));
            direction = put(new Choices(fields, messages)
                    .few("direction", "exchange.direction", List.of(Direction.OUTBOUND, Direction.INBOUND), said::of));
            direction.setValue(Direction.OUTBOUND);
            title = field("title", make.line("exchange.title", ExchangeDraft.LONGEST_TITLE));
            title.setValue(messages.t("exchanges.letter.title", city));
            evidence = field("evidence", make.line("exchange.evidence", ExchangeDraft.LONGEST_EVIDENCE));
            evidence.setHelperText(messages.t("exchange.evidence.help"));
            answered = field("answered", make.line("exchange.answered", LONGEST_DATE));
            answered.setHelperText(messages.t("exchanges.answered.help"));
        }

        void record(NamedRelationships relationships, Runnable again) {
            ask("exchanges.letter.do", () -> {
                Map<RelationshipId, String> before = closeness.now(List.of(relationship));
                recording.record(ExchangeDraft.letter(
                        relationship,
                        direction.getValue(),
                        date.getValue(),
                        title.getValue(),
                        evidence.getValue(),
                        answered.getValue()));
                dialogs.done("exchanges.recorded", closeness.since(before, relationships));
                again.run();
            });
        }
    }

    private final class AnswerDialog extends FieldsDialog {

        private static final int LONGEST_DATE = 40;

        private final transient ExchangeRecord letter;
        private final TextField date;

        AnswerDialog(ExchangeRecord letter) {
            super(messages, make, "exchanges.answer", "exchanges.answer.about", letter.id());
            this.letter = letter;
            put(new Paragraph(messages.t("exchanges.answer.letter", letter.title(), letter.date())));
            date = field("answered", make.line("exchange.answered", LONGEST_DATE));
            date.setValue(today());
            date.setHelperText(messages.t("exchanges.date.help"));
        }

        void record(Runnable again) {
            ask("exchanges.answer.do", () -> {
                recording.answered(letter.id(), letter.version(), date.getValue());
                dialogs.done("exchanges.answer.done");
                again.run();
            });
        }
    }
}
