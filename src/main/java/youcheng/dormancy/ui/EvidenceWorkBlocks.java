package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import youcheng.base.MessageKey;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Definition;
import youcheng.closeness.Standing;
import youcheng.dormancy.evidence.Evidence;
import youcheng.dormancy.evidence.Evidence.AidTotals;
import youcheng.dormancy.evidence.Evidence.BestYear;
import youcheng.dormancy.evidence.Evidence.Comparables;
import youcheng.dormancy.evidence.Evidence.Effort;
import youcheng.dormancy.evidence.Evidence.PlannedWork;
import youcheng.dormancy.evidence.Evidence.StrongExchange;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.register.AgreementSummary;
import youcheng.register.AgreementSummary.Hold;
import youcheng.register.Tier;

/** The parts of the evidence about what there was and what there is. */
final class EvidenceWorkBlocks {

    private static final int NAMED = 3;

    private final EvidenceMessages say;
    private final Evidence evidence;

    EvidenceWorkBlocks(EvidenceMessages say, Evidence evidence) {
        this.say = say;
        this.evidence = evidence;
    }

    /** What there was when the relationship was closest. */
    EvidenceBlock best() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.best"));
        BestYear best = evidence.course().best();
        if (best == null) {
            return block.say(say.t("evidence.best.none"));
        }
        return block.say(say.t("evidence.best.year", Integer.toString(best.year()), say.score(best.closeness())))
                .list(best.exchanges().stream().limit(NAMED).map(this::strong).toList());
    }

    private Div strong(StrongExchange strong) {
        return say.line(strong.exchange(), say.t("evidence.weighed", say.weight(strong.weight())));
    }

    /** Form against substance, now and at its best. */
    EvidenceBlock form() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.form"));
        Standing standing = evidence.standing();
        BestYear best = evidence.course().best();
        if (standing == null || standing.form() == null) {
            return block.say(say.t("evidence.form.none"));
        }
        return block.say(say.t(
                "evidence.form.shares",
                say.percent(standing.form()),
                best == null ? say.percent(null) : say.percent(best.form())));
    }

    /** Aid in both directions. */
    EvidenceBlock aid() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.aid"));
        AidTotals aid = evidence.aid();
        if (aid.newest().isEmpty()) {
            return block.say(say.t("evidence.aid.none"));
        }
        return block.say(say.t("evidence.aid.count", aid.given(), aid.received()))
                .list(aid.newest().stream().limit(NAMED).map(this::aid).toList());
    }

    private Div aid(ExchangeRecord exchange) {
        Direction direction = exchange.direction();
        return say.line(exchange, say.t("exchange.direction." + direction.name()));
    }

    /** What was signed, and what of it is in force. */
    EvidenceBlock agreements() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.agreements"));
        List<AgreementSummary> all = evidence.agreements();
        if (all.isEmpty()) {
            return block.say(say.t("evidence.agreements.none"));
        }
        long inForce = all.stream().filter(AgreementSummary::isInForce).count();
        return block.say(say.t(
                        "evidence.agreements.count",
                        inForce,
                        count(all, Hold.EXPIRING),
                        count(all, Hold.EXPIRED),
                        count(all, Hold.ENDED)))
                .list(all.stream()
                        .sorted((one, other) -> one.hold().compareTo(other.hold()))
                        .limit(NAMED)
                        .map(this::agreement)
                        .toList());
    }

    private static long count(List<AgreementSummary> all, Hold hold) {
        return all.stream().filter(each -> each.hold() == hold).count();
    }

    private Div agreement(AgreementSummary agreement) {
        MessageKey standing = agreement.standing();
        Div line = new Div(
                new Span(agreement.title()),
                new Badge(
                        say.messages().say(standing),
                        switch (agreement.hold()) {
                            case IN_FORCE -> Badge.Signal.GOOD;
                            case EXPIRING -> Badge.Signal.WARN;
                            case EXPIRED -> Badge.Signal.BAD;
                            case ENDED -> Badge.Signal.PLAIN;
                        }));
        line.addClassName("evidence-line");
        return line;
    }

    /** How relationships like it fare. */
    EvidenceBlock comparables() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.comparables"));
        Comparables like = evidence.comparables();
        if (like.count() == 0) {
            return block.say(say.t("evidence.comparables.none"));
        }
        Tier tier = like.tier();
        MessageKey region = MessageKey.of(
                "register.region", evidence.relationship().country().region());
        block.say(
                tier == null
                        ? say.t("evidence.comparables.region", region, like.count())
                        : say.t(
                                "evidence.comparables.tier",
                                region,
                                MessageKey.of("relationship.tier", tier),
                                like.count()));
        Definition facts = new Definition();
        facts.add(say.t("evidence.comparables.closeness"), like.closeness() == null ? "" : say.score(like.closeness()));
        facts.add(
                say.t("evidence.comparables.active"),
                say.t("evidence.comparables.share", like.active(), say.percent((double) like.active() / like.count())));
        facts.add(say.t("evidence.comparables.exchanges"), like.exchanges() == null ? "" : say.plain(like.exchanges()));
        facts.add(
                say.t("evidence.comparables.rank"),
                like.rank() == null
                        ? say.t("evidence.comparables.noRank")
                        : say.t("evidence.comparables.place", like.rank(), like.scored() + 1));
        block.add(facts);
        return block;
    }

    /** What the office has done so far, and that nobody recorded what it cost. */
    EvidenceBlock effort() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.effort"));
        Effort effort = evidence.effort();
        Definition facts = new Definition();
        facts.add(
                say.t("evidence.exchanges"),
                new Anchor(
                        ExchangesNavigation.listOf(evidence.relationship().id()),
                        Integer.toString(effort.exchanges())));
        facts.add(
                say.t("evidence.effort.delegations"),
                say.t(
                        "evidence.effort.delegations.count",
                        effort.delegationsSent(),
                        effort.delegationsReceived(),
                        effort.delegationsMutual()));
        facts.add(say.t("evidence.effort.projects"), Integer.toString(effort.projects()));
        PlannedWork planned = effort.planned();
        if (planned != null) {
            facts.add(
                    say.t("evidence.effort.planned"),
                    say.t(
                            "evidence.effort.planned.count",
                            planned.done(),
                            planned.dropped(),
                            planned.open(),
                            planned.cases()));
        }
        facts.add(say.t("evidence.effort.cost"), say.t("evidence.effort.cost.none"));
        block.add(facts);
        return block;
    }
}
