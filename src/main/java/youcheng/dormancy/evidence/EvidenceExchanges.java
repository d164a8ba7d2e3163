package youcheng.dormancy.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.dormancy.evidence.Evidence.AidTotals;
import youcheng.dormancy.evidence.Evidence.LetterTotals;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeId;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeReading;
import youcheng.exchanges.ExchangeRecord;
import youcheng.exchanges.HeldExchange;
import youcheng.register.RelationshipId;

/** What took place with a relationship, of which only what is named is read with its title. */
@Component
class EvidenceExchanges {

    private static final int NEWEST = 5;

    private final ExchangeReading reading;

    EvidenceExchanges(ExchangeReading reading) {
        this.reading = reading;
    }

    /** Everything that took place, the oldest first. */
    List<HeldExchange> held(RelationshipId relationship) {
        return reading.held(List.of(relationship)).getOrDefault(relationship, List.of());
    }

    /** What is said of these; {@code others} are named beside the last contact, letters and aid. */
    Named named(List<HeldExchange> held, Collection<Long> others) {
        HeldExchange last = held.stream()
                .filter(HeldExchange::isLiving)
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<Long> aid = newest(held, ExchangeKind.AID);
        List<Long> letters = newest(held, ExchangeKind.LETTER);
        List<ExchangeId> wanted = Stream.of(
                        others.stream(),
                        aid.stream(),
                        letters.stream(),
                        Stream.ofNullable(last == null ? null : last.id()))
                .flatMap(each -> each)
                .distinct()
                .map(ExchangeId::new)
                .toList();
        Map<Long, ExchangeRecord> records = reading.find(wanted).stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return new Named(held, records, last == null ? null : last.id(), aid, letters);
    }

    private static List<Long> newest(List<HeldExchange> held, ExchangeKind kind) {
        return held.reversed().stream()
                .filter(each -> each.kind() == kind)
                .limit(NEWEST)
                .map(HeldExchange::id)
                .toList();
    }

    /** What took place, and those of it that are named. */
    record Named(
            List<HeldExchange> held,
            Map<Long, ExchangeRecord> records,
            @Nullable Long lastLiving,
            List<Long> newestAid,
            List<Long> newestLetters) {

        @Nullable
        ExchangeRecord last() {
            return lastLiving == null ? null : records.get(lastLiving);
        }

        /** The record of each of these that is still there. */
        List<ExchangeRecord> records(List<Long> ids) {
            return ids.stream().map(records::get).filter(Objects::nonNull).toList();
        }

        AidTotals aid() {
            return new AidTotals(
                    count(each -> each.kind() == ExchangeKind.AID && each.direction() != Direction.INBOUND),
                    count(each -> each.kind() == ExchangeKind.AID && each.direction() != Direction.OUTBOUND),
                    records(newestAid));
        }

        LetterTotals letters() {
            return new LetterTotals(
                    count(Named::isSent),
                    count(each -> isSent(each) && each.isTwoWay()),
                    count(Named::isReceived),
                    count(each -> isReceived(each) && !each.isTwoWay()),
                    records(newestLetters));
        }

        int count(ExchangeKind kind, Direction direction) {
            return count(each -> each.kind() == kind && each.direction() == direction);
        }

        int count(Predicate<HeldExchange> wanted) {
            return (int) held.stream().filter(wanted).count();
        }

        private static boolean isSent(HeldExchange each) {
            return each.kind() == ExchangeKind.LETTER && each.direction() != Direction.INBOUND;
        }

        private static boolean isReceived(HeldExchange each) {
            return each.kind() == ExchangeKind.LETTER && each.direction() == Direction.INBOUND;
        }
    }
}
