package youcheng.imports.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.SearchText;
import youcheng.imports.matching.ExchangeComparing.Exchange;

/** Compares exchanges: the same partner, days that meet, a title that is near. */
final class ExchangeComparing<K> extends Comparing<K, Exchange<K>> {

    private static final double NEAR = 0.55;
    private static final int DAYS_UNSAID = 35;
    private static final int DAYS_INEXACT = 8;
    private static final int MOST_MONTHS = 3;

    /** An exchange, taken apart. */
    record Exchange<K>(
            K id,
            String partner,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean exact,
            String title) {}

    static <K> Exchange<K> exchange(ExchangeFacts<K> facts) {
        PartialDate from = facts.from();
        PartialDate until = facts.until() == null ? from : facts.until();
        LocalDate first = from == null ? null : from.earliest();
        LocalDate last = until == null ? null : until.latest();
        boolean exact = from != null && from.day() != null && until != null && until.day() != null;
        return new Exchange<>(
                facts.id(),
                SearchText.of(facts.partner()),
                first,
                first == null ? null : last,
                exact,
                SearchText.of(facts.title()));
    }

    @Override
    K id(Exchange<K> exchange) {
        return exchange.id;
    }

    @Override
    String text(Exchange<K> exchange) {
        return exchange.partner + ' ' + (exchange.first == null ? "" : exchange.first) + ' ' + exchange.title;
    }

    @Override
    long[] keys(Exchange<K> exchange) {
        Keys keys = new Keys();
        keys.add('t', exchange.partner + '|' + exchange.title);
        LocalDate first = exchange.first;
        LocalDate last = exchange.last;
        if (first != null && last != null) {
            keys.add('y', exchange.partner + '|' + first.getYear());
            keys.add('y', exchange.partner + '|' + last.getYear());
            YearMonth month = YearMonth.from(first);
            for (int next = 0; next < MOST_MONTHS && !month.plusMonths(next).isAfter(YearMonth.from(last)); next++) {
                keys.add('m', exchange.partner + '|' + month.plusMonths(next));
            }
            if (exchange.exact) {
                keys.add('d', exchange.partner + '|' + first);
            }
        }
        return keys.all();
    }

    @Override
    @Nullable
    Likeness likeness(Exchange<K> row, Exchange<K> other) {
        if (!row.partner.equals(other.partner) || row.title.isEmpty() || !meet(row, other)) {
            return null;
        }
        boolean known = row.first != null && other.first != null;
        boolean sameTitle = row.title.equals(other.title);
        double common = sameTitle ? 1 : Nearness.common(row.title, other.title);
        if (common < NEAR || (!known && !sameTitle)) {
            return null;
        }
        boolean exact = row.exact && other.exact;
        int score = (int) Math.round(100 * common) - (known ? exact ? 0 : DAYS_INEXACT : DAYS_UNSAID);
        return new Likeness(Math.max(1, score), sameTitle && exact ? MatchReason.SAME : MatchReason.NEAR_TITLE);
    }

    private static boolean meet(Exchange<?> row, Exchange<?> other) {
        LocalDate first = row.first;
        LocalDate last = row.last;
        LocalDate otherFirst = other.first;
        LocalDate otherLast = other.last;
        if (first == null || last == null || otherFirst == null || otherLast == null) {
            return true;
        }
        return !first.isAfter(otherLast) && !otherFirst.isAfter(last);
    }
}
