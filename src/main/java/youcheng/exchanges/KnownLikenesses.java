package youcheng.exchanges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.register.RelationshipId;

/** By what exchanges on record are known, for finding the same twice among very many; each is looked up, none compared with all. */
final class KnownLikenesses {

    private final Map<Shared, List<Known>> known = new HashMap<>();

    /** What two records of the same exchange share beside the title. */
    private record Shared(RelationshipId partner, PartialDate date, ExchangeKind kind, Direction direction) {}

    private record Known(long exchange, String title) {}

    /** Those on record that one of these may be. */
    static KnownLikenesses near(Collection<ExchangeLikeness> some, Exchanges exchanges) {
        KnownLikenesses near = new KnownLikenesses();
        if (some.isEmpty()) {
            return near;
        }
        Set<Long> partners = some.stream()
                .flatMap(like -> like.partners().stream())
                .map(RelationshipId::value)
                .collect(Collectors.toSet());
        exchanges
                .ofDays(
                        partners,
                        some.stream().map(like -> like.date().earliest()).collect(Collectors.toSet()))
                .forEach(row -> near.add(
                        (Long) row[0],
                        new ExchangeLikeness(
                                List.of(new RelationshipId((Long) row[1])),
                                (PartialDate) row[2],
                                (ExchangeKind) row[3],
                                (Direction) row[4],
                                (String) row[5])));
        return near;
    }

    void add(long exchange, ExchangeLikeness like) {
        shared(like)
                .forEach(shared -> known.computeIfAbsent(shared, none -> new ArrayList<>())
                        .add(new Known(exchange, like.title())));
    }

    /** This exchange is known by something else from now on. */
    void remove(long exchange) {
        known.values().forEach(some -> some.removeIf(each -> each.exchange() == exchange));
    }

    /** The title of another exchange that this is. */
    Optional<String> twin(ExchangeLikeness like, @Nullable Long self) {
        return shared(like).stream()
                .flatMap(shared -> known.getOrDefault(shared, List.of()).stream())
                .filter(each -> self == null || each.exchange() != self)
                .map(Known::title)
                .filter(like.title()::equalsIgnoreCase)
                .findFirst();
    }

    private static List<Shared> shared(ExchangeLikeness like) {
        return like.partners().stream()
                .map(partner -> new Shared(partner, like.date(), like.kind(), like.direction()))
                .toList();
    }
}
