package youcheng.exchanges;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.register.CityId;
import youcheng.register.PartnerNames;
import youcheng.register.RelationshipId;
import youcheng.search.OpenSubjects;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Exchanges that stand are found by title, every name of their partners, people, outcome and evidence, by everybody, as they are read by everybody. */
@Component
@Transactional(readOnly = true)
class ExchangeSearch implements OpenSubjects, SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("exchange:");

    private static final SubjectKeys CITIES = new SubjectKeys("city:");

    private final Exchanges exchanges;
    private final PartnerNames partners;

    ExchangeSearch(Exchanges exchanges, PartnerNames partners) {
        this.exchanges = exchanges;
        this.partners = partners;
    }

    @Override
    public String prefix() {
        return KEYS.prefix();
    }

    @Override
    public SearchKind kind() {
        return SearchKind.EXCHANGE;
    }

    @Override
    public List<String> after(String subject, int most) {
        return KEYS.all(exchanges.idsAfter(KEYS.id(subject), Limit.of(most)));
    }

    @Override
    public Map<String, SearchedSubject> found(Collection<String> subjects) {
        return exchanges.standing(KEYS.ids(subjects)).stream()
                .map(Exchange::record)
                .collect(Collectors.toMap(
                        exchange -> KEYS.of(exchange.id().value()),
                        exchange -> new SearchedSubject(
                                new Bilingual("", ""), Set.of(EVERYBODY), ExchangesNavigation.of(exchange.id()))));
    }

    @Override
    public Optional<String> subjectOf(Object row) {
        return row instanceof Exchange exchange ? Optional.of(KEYS.of(exchange.id())) : Optional.empty();
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<Long> ids = KEYS.ids(subjects.keySet());
        if (ids.isEmpty()) {
            return List.of();
        }
        List<ExchangeRecord> all =
                exchanges.standing(ids).stream().map(Exchange::record).toList();
        Map<RelationshipId, List<String>> names = partners.of(all.stream()
                .flatMap(each -> each.partners().stream())
                .distinct()
                .toList());
        return all.stream().map(each -> text(each, names)).toList();
    }

    /** A name that a city has got is one by which its exchanges are found. */
    @Override
    public Set<String> leaningOn(Collection<String> changed) {
        List<Long> with = partners
                .relationshipsWith(CITIES.ids(changed).stream().map(CityId::new).toList())
                .stream()
                .map(RelationshipId::value)
                .toList();
        return with.isEmpty() ? Set.of() : Set.copyOf(KEYS.all(exchanges.idsWith(with)));
    }

    private static SearchedText text(ExchangeRecord exchange, Map<RelationshipId, List<String>> called) {
        List<String> names = exchange.partners().stream()
                .flatMap(partner -> called.getOrDefault(partner, List.of()).stream())
                .distinct()
                .toList();
        return new SearchedText(
                SearchKind.EXCHANGE,
                Long.toString(exchange.id().value()),
                KEYS.of(exchange.id().value()),
                new Bilingual(exchange.title(), exchange.title()),
                // Its partners' names are not its own: whoever types one looks for the partner first.
                List.of(),
                Stream.of(exchange.outcome(), exchange.people(), exchange.evidence(), String.join(" · ", names))
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.joining("\n")),
                ExchangesNavigation.of(exchange.id()),
                exchange.date().earliest().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return exchanges.standing(keys.stream().map(Long::valueOf).toList()).stream()
                .map(exchange -> Long.toString(exchange.id()))
                .collect(Collectors.toSet());
    }
}
