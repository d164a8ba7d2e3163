package youcheng.exchanges.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.ReasonDialog;
import youcheng.base.ui.Words;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeDraft;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeRecording;
import youcheng.register.Register;
import youcheng.register.RelationshipId;

/** The small steps that a dialog is enough for: a letter, its answer, calling off, taking back. */
@Component
class ExchangeDeeds {

    private final ExchangeRecording recording;
    private final Register register;
    private final ClosenessChange closeness;
    private final ExchangeWords said;
    private final Words words;
    private final Fields make;
    private final Asking asking;
    private final Clock clock;

    ExchangeDeeds(
            ExchangeRecording recording,
            Register register,
            ClosenessChange closeness,
            ExchangeWords said,
            Words words,
            Fields make,
            Asking asking,
            Clock clock) {
        this.recording = recording;
        this.register = register;
        this.closeness = closeness;
        this.said = said;
        this.words = words;
        this.make = make;
        this.asking = asking;
        this.clock = clock;
    }

    /** A letter went out: what it usually is stands in the dialog already. */
    void letterSent(RelationshipId tie, Runnable again) {
        Ties ties = Ties.read(register, words);
        new LetterDialog(tie, ties.find(tie).map(ties::name).orElse("")).record(ties, again);
    }

    /** The answer to a letter arrived. */
    void answered(ExchangeRecord letter, Runnable again) {
        new AnswerDialog(letter).record(again);
    }

    /** A planned exchange does not come about. */
    void callOff(ExchangeRecord exchange, Runnable again) {
        new ReasonDialog(words, make, "exchanges.callOff", "exchanges.callOff.about", exchange.id())
                .ask("exchanges.callOff.do", reason -> {
                    recording.callOff(exchange.id(), exchange.version(), reason);
                    asking.done("exchanges.calledOff");
                    again.run();
                });
    }

    /** A record was wrong. */
    void remove(ExchangeRecord exchange, Runnable again) {
        Ties ties = Ties.read(register, words);
        new ReasonDialog(words, make, "exchanges.remove", "exchanges.remove.about", exchange.id())
                .ask("exchanges.remove.do", reason -> {
                    Map<RelationshipId, String> before = closeness.now(exchange.partners());
                    recording.remove(exchange.id(), exchange.version(), reason);
                    asking.done("exchanges.removed", closeness.since(before, ties));
                    again.run();
                });
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private final class LetterDialog extends FieldsDialog {

        private static final int LONGEST_DATE = 40;

        private final transient RelationshipId tie;
        private final TextField title;
        private final TextField date;
        private final RadioButtonGroup<Direction> direction;
        private final TextField evidence;
        private final TextField answered;

        LetterDialog(RelationshipId tie, String city) {
            super(words, make, "exchanges.letter", "exchanges.letter.about", tie);
            this.tie = tie;
            date = field("date", make.line("exchange.date", LONGEST_DATE));
            date.setValue(today());
            date.setHelperText(words.t("exchanges.date.help"));
            direction = put(new Choices(fields, words)
                    .few("direction", "exchange.direction", List.of(Direction.OUTBOUND, Direction.INBOUND), said::of));
            direction.setValue(Direction.OUTBOUND);
            title = field("title", make.line("exchange.title", ExchangeDraft.LONGEST_TITLE));
            title.setValue(words.t("exchanges.letter.title", city));
            evidence = field("evidence", make.line("exchange.evidence", ExchangeDraft.LONGEST_EVIDENCE));
            evidence.setHelperText(words.t("exchange.evidence.help"));
            answered = field("answered", make.line("exchange.answered", LONGEST_DATE));
            answered.setHelperText(words.t("exchanges.answered.help"));
        }

        void record(Ties ties, Runnable again) {
            ask("exchanges.letter.do", () -> {
                Map<RelationshipId, String> before = closeness.now(List.of(tie));
                recording.record(ExchangeDraft.letter(
                        tie,
                        direction.getValue(),
                        date.getValue(),
                        title.getValue(),
                        evidence.getValue(),
                        answered.getValue()));
                asking.done("exchanges.recorded", closeness.since(before, ties));
                again.run();
            });
        }
    }

    private final class AnswerDialog extends FieldsDialog {

        private static final int LONGEST_DATE = 40;

        private final transient ExchangeRecord letter;
        private final TextField date;

        AnswerDialog(ExchangeRecord letter) {
            super(words, make, "exchanges.answer", "exchanges.answer.about", letter.id());
            this.letter = letter;
            put(new Paragraph(words.t("exchanges.answer.letter", letter.title(), letter.date())));
            date = field("answered", make.line("exchange.answered", LONGEST_DATE));
            date.setValue(today());
            date.setHelperText(words.t("exchanges.date.help"));
        }

        void record(Runnable again) {
            ask("exchanges.answer.do", () -> {
                recording.answered(letter.id(), letter.version(), date.getValue());
                asking.done("exchanges.answer.done");
                again.run();
            });
        }
    }
}
