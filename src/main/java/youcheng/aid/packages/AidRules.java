package youcheng.aid.packages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.ExchangeRate;
import youcheng.aid.goods.LineField;
import youcheng.aid.goods.LineRules;
import youcheng.aid.goods.LineTotals;
import youcheng.aid.goods.Money;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.Rejection;
import youcheng.decisions.CaseField;
import youcheng.identity.Desk;
import youcheng.register.Countries;
import youcheng.register.Register;

/** What the draft of a package must keep to while it is written, and what it must say before it is sent. */
@Component
class AidRules {

    private static final int MOST_PARTIES = 50;

    private final Countries countries;
    private final Register register;
    private final Clock clock;

    AidRules(Countries countries, Register register, Clock clock) {
        this.countries = countries;
        this.register = register;
        this.clock = clock;
    }

    /** The desk that does the work for packages with this partner. */
    Desk deskOf(AidParty partner) {
        return countries
                .find(partner.country())
                .orElseThrow(() -> Rejection.of("country", "aid.rejection.countryMissing"))
                .region()
                .desk();
    }

    /** Refuses a draft that nobody could keep: too long, dates that contradict each other, goods that cannot be. */
    void require(AidDraft draft) {
        FormCheck form = new FormCheck();
        AidContent content = draft.content();
        for (AidField field : AidField.values()) {
            Object stated = field.of(content);
            if (stated instanceof String text) {
                form.ask(() -> FieldCheck.lines(field.name(), text, field.longest()));
            }
        }
        form.ask(() -> past(AidField.needDate, content.needDate()));
        form.ask(() -> past(AidField.announcedOn, content.announcedOn()));
        form.ask(() -> past(AidField.rateDate, content.rateDate()));
        form.ask(() -> rateOf(content));
        form.ask(() -> arrival(content));
        form.ask(() -> parties(draft.parties()));
        form.ask(() -> LineRules.check(draft.lines()));
        form.ask(() -> oneCurrency(content, draft.lines()));
        form.refuse();
    }

    /** Refuses a draft that does not say everything that those who decide must know, all at once. */
    void requireComplete(AidDirection direction, AidDraft draft) {
        FormCheck form = new FormCheck();
        AidContent content = draft.content();
        form.ask(() -> require(draft));
        for (AidField field : List.of(AidField.purpose, AidField.need, AidField.funding)) {
            form.ask(() -> stated(field, content));
        }
        if (content.isUrgent()) {
            form.ask(() -> stated(AidField.urgentReason, content));
        }
        form.ask(() -> ahead(FieldCheck.required(AidField.expectedArrival.name(), content.expectedArrival())));
        if (draft.lines().isEmpty()) {
            form.ask(() -> {
                throw Rejection.of("lines", "aid.rejection.noGoods");
            });
        }
        if (direction == AidDirection.GIVEN) {
            for (int row = 0; row < draft.lines().size(); row++) {
                String cell = LineField.UNIT_VALUE.at(row);
                boolean isValued = draft.lines().get(row).unitValue() != null;
                form.ask(() -> {
                    if (!isValued) {
                        throw Rejection.of(cell, "aid.rejection.valueMissing");
                    }
                });
            }
        }
        if (!content.currency().equals(AidContent.CNY)) {
            form.ask(() -> FieldCheck.required(AidField.rate.name(), content.rate()));
            form.ask(() -> FieldCheck.required(AidField.rateDate.name(), content.rateDate()));
        }
        form.refuse();
    }

    /** What the goods are worth in the currency in which approval is tiered. */
    AidValue valueOf(AidContent content, LineTotals totals) {
        if (totals.values().isEmpty()) {
            return new AidValue(BigDecimal.ZERO, totals.lines());
        }
        Money yuan = totals.inYuan(rateOf(content).orElse(null));
        return yuan == null
                ? new AidValue(BigDecimal.ZERO, totals.lines())
                : new AidValue(yuan.amount(), totals.withoutValue());
    }

    /** The rate of the package's currency; empty where it is not complete yet. */
    private Optional<ExchangeRate> rateOf(AidContent content) {
        Currency currency = currencyOf(content);
        BigDecimal rate = content.rate();
        if (content.currency().equals(AidContent.CNY) || rate == null) {
            return Optional.empty();
        }
        LocalDate day = content.rateDate();
        try {
            return Optional.of(new ExchangeRate(currency, rate, day == null ? LocalDate.now(clock) : day));
        } catch (Rejection why) {
            throw Rejection.of(AidField.rate.name(), why.key(), why.arguments());
        }
    }

    private static Currency currencyOf(AidContent content) {
        try {
            return Money.currency(content.currency());
        } catch (Rejection why) {
            throw Rejection.of(AidField.currency.name(), why.key(), why.arguments());
        }
    }

    private void past(AidField field, @Nullable LocalDate day) {
        if (day != null) {
            FieldCheck.pastDay(field.name(), day, LocalDate.now(clock));
        }
    }

    private static void arrival(AidContent content) {
        LocalDate arrival = content.expectedArrival();
        LocalDate need = content.needDate();
        if (arrival != null && need != null && arrival.isBefore(need)) {
            throw Rejection.of(AidField.expectedArrival.name(), "aid.rejection.arrivalBeforeNeed", need);
        }
    }

    private void ahead(LocalDate arrival) {
        if (arrival.isBefore(LocalDate.now(clock))) {
            throw Rejection.of(AidField.expectedArrival.name(), "aid.rejection.arrivalPast");
        }
    }

    private void parties(List<AidParty> parties) {
        if (parties.stream().noneMatch(party -> party.role() == AidParty.PartyRole.PARTNER)) {
            throw FieldCheck.missing("parties");
        }
        if (parties.size() > MOST_PARTIES) {
            throw Rejection.of("parties", "aid.rejection.tooManyParties", MOST_PARTIES, parties.size());
        }
        Set<String> seen = new HashSet<>();
        for (AidParty party : parties) {
            if (party.nameZh().isEmpty() && party.nameEn().isEmpty()) {
                throw Rejection.of("parties", "aid.rejection.partyNameless");
            }
            FieldCheck.line("parties", party.nameZh(), 120);
            FieldCheck.line("parties", party.nameEn(), 200);
            if (party.role() == AidParty.PartyRole.PARTNER) {
                deskOf(party);
            }
            if (party.city() != null
                    && register.find(party.city())
                            .filter(city -> city.country().iso2().equals(party.country()))
                            .isEmpty()) {
                throw Rejection.of("parties", "register.rejection.gone");
            }
            if (!seen.add(party.role() + party.likeness())) {
                throw Rejection.of("parties", "aid.rejection.partyTwice", party.name());
            }
        }
    }

    private static void oneCurrency(AidContent content, List<AidLine> lines) {
        for (int row = 0; row < lines.size(); row++) {
            Money value = lines.get(row).unitValue();
            if (value != null && !value.code().equals(content.currency())) {
                throw Rejection.of(
                        LineField.CURRENCY.at(row), "goods.rejection.twoCurrencies", content.currency(), value.code());
            }
        }
    }

    private static void stated(CaseField<AidContent> field, AidContent content) {
        if (!field.isStated(content)) {
            throw FieldCheck.missing(field.name());
        }
    }
}
