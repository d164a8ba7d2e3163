package youcheng.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.MessageKey;
import youcheng.identity.Person;
import youcheng.identity.SignedIn;
import youcheng.search.SearchKind;
import youcheng.search.SearchSubjects;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Cases are found by their titles, numbers and facts, by whoever is among their readers, and by auditors. */
@Component
@Transactional(readOnly = true)
class CaseSearch implements SearchSubjects, SearchTexts {

    private static final SubjectKeys KEYS = new SubjectKeys("case:");
    private static final String PAPERS = "documents";
    private static final String READS_ALL = "auditor";
    private static final String ONLY_IN = " only in ";

    private final CaseFiles files;
    private final CaseReaderRepository readers;
    private final CaseIndex index;
    private final List<CaseFacts> features;
    private final SignedIn signedIn;

    CaseSearch(
            CaseFiles files,
            CaseReaderRepository readers,
            CaseIndex index,
            List<CaseFacts> features,
            SignedIn signedIn) {
        this.files = files;
        this.readers = readers;
        this.index = index;
        this.features = features;
        this.signedIn = signedIn;
    }

    @Override
    public String prefix() {
        return KEYS.prefix();
    }

    @Override
    public SearchKind kind() {
        return SearchKind.CASE;
    }

    @Override
    public List<String> after(String subject, int most) {
        return KEYS.all(files.numbersAfter(KEYS.number(subject), Limit.of(most)));
    }

    @Override
    public Map<String, SearchedSubject> found(Collection<String> subjects) {
        List<String> numbers = KEYS.numbers(subjects);
        Map<String, Set<String>> named = readers.findByCaseNumberIn(numbers).stream()
                .collect(Collectors.groupingBy(
                        reader -> reader.number().value(),
                        Collectors.mapping(CaseReader::principal, Collectors.toSet())));
        Map<String, SearchedSubject> found = new HashMap<>();
        for (CaseFile file : files.ofNumbers(numbers)) {
            CaseSummary summary = file.record();
            Set<String> principals = named.getOrDefault(summary.number().value(), Set.of());
            Set<String> all = new HashSet<>(principals);
            all.add(READS_ALL);
            principals.forEach(principal -> all.add(bounded(principal, summary.process())));
            found.put(
                    KEYS.of(summary.number()),
                    new SearchedSubject(
                            new Bilingual(summary.titleZh(), summary.titleEn()),
                            all,
                            CasesNavigation.of(summary.number(), PAPERS)));
        }
        return found;
    }

    @Override
    public Set<String> principals() {
        List<Person> claimants = signedIn.claimants();
        if (CaseReaders.readsAll(claimants)) {
            return Set.of(READS_ALL);
        }
        Set<String> all = new HashSet<>(CaseReaders.principalsOf(claimants));
        CaseReaders.boundedOf(claimants)
                .forEach((processes, principals) -> processes.forEach(
                        process -> principals.forEach(principal -> all.add(bounded(principal, process)))));
        return all;
    }

    @Override
    public Set<String> readable(Collection<String> subjects) {
        return index
                .readableOf(KEYS.numbers(subjects).stream().map(CaseNumber::new).toList())
                .stream()
                .map(KEYS::of)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> subjectOf(Object row) {
        return row instanceof CaseRow part ? Optional.of(KEYS.of(part.number())) : Optional.empty();
    }

    @Override
    public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
        List<String> numbers = KEYS.numbers(subjects.keySet());
        return numbers.isEmpty()
                ? List.of()
                : files.ofNumbers(numbers).stream().map(this::text).toList();
    }

    @Override
    public Set<String> standing(Collection<String> keys) {
        return Set.copyOf(keys);
    }

    private SearchedText text(CaseFile file) {
        CaseSummary summary = file.record();
        List<String> facts = new ArrayList<>();
        features.stream()
                .filter(feature -> feature.process().equals(summary.process()))
                .flatMap(feature -> feature.factsOf(summary.number()).stream())
                .flatMap(fact -> said(fact.value()))
                .forEach(facts::add);
        return new SearchedText(
                SearchKind.CASE,
                summary.number().value(),
                KEYS.of(summary.number()),
                new Bilingual(summary.titleZh(), summary.titleEn()),
                file.names(),
                facts.stream().distinct().collect(Collectors.joining("\n")),
                CasesNavigation.of(summary.number()),
                Objects.requireNonNullElse(summary.closed(), summary.opened()));
    }

    private static Stream<String> said(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case Bilingual text -> Stream.of(text.chinese(), text.english());
            case CaseNumber number -> Stream.of(number.value());
            case MessageKey words -> words.arguments().stream().flatMap(CaseSearch::said);
            default -> Stream.empty();
        };
    }

    private static String bounded(String principal, String process) {
        return principal + ONLY_IN + process;
    }
}
