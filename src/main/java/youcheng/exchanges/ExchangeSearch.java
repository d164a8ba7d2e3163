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
import youcheng.search.OpenSubjects;
import youcheng.search.SearchKind;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Exchanges that stand are found by title, people, outcome and evidence, by everybody, as they are read by everybody. */
@Component
@Transactional(readOnly = true)
class ExchangeSearch implements OpenSubjects, SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("exchange:");

    private final Exchanges exchanges;

    ExchangeSearch(Exchanges exchanges) {
        this.exchanges = exchanges;
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
        return ids.isEmpty()
                ? List.of()
                : exchanges.standing(ids).stream()
                        .map(Exchange::record)
                        .map(ExchangeSearch::text)
                        .toList();
    }

    private static SearchedText text(ExchangeRecord exchange) {
        return new SearchedText(
                SearchKind.EXCHANGE,
                Long.toString(exchange.id().value()),
                KEYS.of(exchange.id().value()),
                new Bilingual(exchange.title(), exchange.title()),
                List.of(),
                Stream.of(exchange.outcome(), exchange.people(), exchange.evidence())
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
