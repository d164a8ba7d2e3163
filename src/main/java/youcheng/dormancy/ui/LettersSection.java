package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.dormancy.review.PartnerAnswer;
import youcheng.dormancy.review.PartnerAnswers;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewReading;
import youcheng.dormancy.review.ReviewRecord;
import youcheng.dormancy.review.SentLetter;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** On the page of a review: the letters to the partner, how long their answer is awaited, and what it was. */
@org.springframework.stereotype.Component
class LettersSection implements CaseSection {

    private final ReviewReading reading;
    private final PartnerAnswers answers;
    private final WakingWords words;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    LettersSection(
            ReviewReading reading,
            PartnerAnswers answers,
            WakingWords words,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.reading = reading;
        this.answers = answers;
        this.words = words;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ReviewProcess.ID);
    }

    @Override
    public String titleKey() {
        return "dormancy.letters";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of("letters");
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        CaseNumber number = overview.summary().number();
        ReviewRecord review = reading.ofCase(number);
        Div section = new Div(new Paragraph(words.state(review)));
        if (!review.letters().isEmpty()) {
            OrderedList list = new OrderedList();
            review.letters().forEach(letter -> list.add(line(letter)));
            section.add(list);
        }
        review.answers().forEach(answer -> section.add(answer(answer)));
        if (signedIn.person().is(Role.OFFICER) && answers.mayRecord(number)) {
            section.add(new Button(messages.t("dormancy.answer"), event -> record(review, again)));
        }
        return Optional.of(section);
    }

    private ListItem line(SentLetter letter) {
        Span day = new Span(messages.date(letter.sentOn()));
        day.addClassName("timeline-when");
        Div line = new Div(
                day,
                reference(letter),
                new Span(letter.channel()),
                new Span(messages.t("dormancy.answerDue.until", letter.answerDue())));
        line.addClassName("work-about");
        return new ListItem(line);
    }

    /** It leads to the exchange as which the letter is recorded. */
    private Component reference(SentLetter letter) {
        ExchangeId exchange = letter.exchangeId();
        return exchange == null
                ? new Span(letter.reference())
                : new Anchor(ExchangesNavigation.of(exchange), letter.reference());
    }

    private Div answer(PartnerAnswer answer) {
        Paragraph what = new Paragraph(answer.content());
        what.addClassNames("timeline-why", "multiline");
        return new Div(new Paragraph(messages.t("dormancy.answered.on", answer.date())), what);
    }

    private void record(ReviewRecord review, Runnable again) {
        CaseNumber number = review.number();
        String about = review.state().isInContact() ? "dormancy.answer.about" : "dormancy.answer.aboutLater";
        ReasonDialog dialog = new ReasonDialog(messages, make, "dormancy.answer", about, number);
        DatePicker date = dialog.field("date", make.pastDate("dormancy.answerDate"));
        dialog.named("dormancy.answerContent").ask("dormancy.record", what -> {
            answers.record(number, date.getValue(), what);
            dialogs.done("dormancy.recorded");
            again.run();
        });
    }
}
