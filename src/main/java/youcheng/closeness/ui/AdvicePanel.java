package youcheng.closeness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import youcheng.closeness.score.ClosenessAdvice.Advice;
import youcheng.closeness.score.ClosenessAdvice.Step;
import youcheng.closeness.score.Contact;
import youcheng.exchanges.ExchangeRecord;

/** What would raise the score most, in sentences. */
class AdvicePanel extends Div {

    AdvicePanel(ClosenessMessages say, List<Advice> advice, boolean isScoreKnown, Map<Long, ExchangeRecord> exchanges) {
        if (advice.isEmpty()) {
            add(new Paragraph(say.t("closeness.advice.none")));
            return;
        }
        add(new Paragraph(say.t(isScoreKnown ? "closeness.advice.about" : "closeness.advice.fromNothing")));
        OrderedList list = new OrderedList();
        list.addClassName("closeness-advice");
        advice.forEach(each -> list.add(new ListItem(sentence(say, each, exchanges))));
        add(list);
    }

    private static String sentence(ClosenessMessages say, Advice advice, Map<Long, ExchangeRecord> exchanges) {
        Contact contact = advice.exchange();
        String gain = say.number(advice.gain(), 1);
        String score = say.number(advice.score(), 1);
        if (advice.step() == Step.HOLD) {
            return say.t(
                    "closeness.advice.HOLD",
                    say.t("exchange.level." + contact.level()),
                    say.t("exchange.kind." + contact.kind()),
                    say.t("exchange.direction." + contact.direction()),
                    say.t("exchange.field." + contact.field()),
                    gain,
                    score);
        }
        ExchangeRecord record = exchanges.get(contact.id());
        return say.t(
                "closeness.advice." + advice.step(),
                record == null ? "#" + contact.id() : record.title(),
                say.date(contact),
                gain,
                score);
    }
}
