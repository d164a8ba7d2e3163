package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.packages.AidWithGoods;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.ExchangesNavigation;

/** On the page of a package: what it is worth, who approves it, and its goods. */
@org.springframework.stereotype.Component
class GoodsSection implements CaseSection {

    /** Its own part of the page. */
    static final String PART = "goods";

    private final AidReading reading;
    private final ExchangeReading exchanges;
    private final GoodsTables goods;
    private final GoodsFile file;
    private final AidWords words;
    private final Messages messages;

    GoodsSection(
            AidReading reading,
            ExchangeReading exchanges,
            GoodsTables goods,
            GoodsFile file,
            AidWords words,
            Messages messages) {
        this.reading = reading;
        this.exchanges = exchanges;
        this.goods = goods;
        this.file = file;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(AidPackageProcess.ID);
    }

    @Override
    public String titleKey() {
        return "aid.goods";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of(PART);
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        CaseNumber number = overview.summary().number();
        AidWithGoods whole = reading.wholeOfCase(number);
        AidRecord aid = whole.aid();
        Div section = new Div(
                new H2(messages.t(titleKey())), aid.course().isEnteredAfterwards() ? entered(aid) : outlook(aid));
        exchangeOf(aid).ifPresent(exchange -> section.add(counted(exchange)));
        section.add(goods.of(whole.goods(), Optional.empty()));
        if (!whole.goods().isEmpty()) {
            section.add(file.buttons(number));
        }
        return Optional.of(section);
    }

    private Optional<ExchangeRecord> exchangeOf(AidRecord aid) {
        return Optional.ofNullable(aid.course().exchange()).map(ExchangeId::new).flatMap(exchanges::find);
    }

    /** As which exchange it counts and what that says, or why it does no more. */
    private Div counted(ExchangeRecord exchange) {
        boolean isVoid = exchange.state() == ExchangeState.REMOVED;
        String said = isVoid
                ? messages.t("aid.exchange.void", Objects.requireNonNullElse(exchange.endedReason(), ""))
                : messages.t("aid.exchange.counts");
        Div counted =
                new Div(new Span(said + " "), new Anchor(ExchangesNavigation.of(exchange.id()), exchange.title()));
        if (!isVoid) {
            Paragraph outcome = new Paragraph(exchange.outcome());
            outcome.addClassName("multiline");
            counted.add(outcome);
        }
        return counted;
    }

    private AidOutlook outlook(AidRecord aid) {
        AidOutlook outlook = new AidOutlook(words, messages);
        outlook.show(
                aid.tier(),
                aid.value(),
                aid.nearby(),
                aid.failedGates().stream().map(GateFinding::gate).toList());
        return outlook;
    }

    /** Nobody decides on it any more: no tier, no gates. */
    private Paragraph entered(AidRecord aid) {
        return new Paragraph(messages.t("aid.entered.goods", aid.course().source()));
    }
}
