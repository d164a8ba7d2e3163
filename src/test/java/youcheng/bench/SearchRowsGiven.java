package youcheng.bench;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import youcheng.base.Bilingual;
import youcheng.search.SearchKind;
import youcheng.search.SearchSubjects;
import youcheng.search.SearchTexts;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;
import youcheng.search.SubjectKeys;

/** Gives the texts of {@link SearchRows} to the portal's search, as a feature would. */
@TestConfiguration(proxyBeanMethods = false)
class SearchRowsGiven {

    private static final SubjectKeys KEYS = new SubjectKeys("bench:");

    @Bean
    Subjects benchSubjects(JdbcClient database) {
        return new Subjects(database);
    }

    @Bean
    SearchTexts benchCases(JdbcClient database) {
        return new Texts(SearchKind.CASE, database);
    }

    @Bean
    SearchTexts benchDocuments(JdbcClient database) {
        return new Texts(SearchKind.DOCUMENT, database);
    }

    @Bean
    SearchTexts benchComments(JdbcClient database) {
        return new Texts(SearchKind.COMMENT, database);
    }

    /** The cases, and who reads them. */
    static final class Subjects implements SearchSubjects {

        private final JdbcClient database;
        private int person;

        Subjects(JdbcClient database) {
            this.database = database;
        }

        /** Whoever asks from now on. */
        void become(int who) {
            person = who;
        }

        @Override
        public String prefix() {
            return KEYS.prefix();
        }

        @Override
        public List<String> after(String subject, int most) {
            return database
                    .sql("select distinct subject from bench_text where subject > ? order by subject limit ?")
                    .params(KEYS.id(subject), most)
                    .query(Long.class)
                    .list()
                    .stream()
                    .map(KEYS::of)
                    .toList();
        }

        @Override
        public Map<String, SearchedSubject> found(Collection<String> subjects) {
            Map<String, SearchedSubject> found = new HashMap<>();
            database.sql("select subject, reader_group, title_zh, title_en from bench_text"
                            + " where subject in (:numbers) and kind = 'CASE'")
                    .param("numbers", KEYS.ids(subjects))
                    .query((row, number) -> found.put(
                            KEYS.of(row.getLong(1)),
                            new SearchedSubject(
                                    new Bilingual(row.getString(3), row.getString(4)),
                                    Set.of(SearchRows.reader(row.getInt(2))),
                                    "cases")))
                    .list();
            return found;
        }

        @Override
        public Set<String> principals() {
            return SearchRows.groups(person).stream().map(SearchRows::reader).collect(Collectors.toSet());
        }

        @Override
        public Set<String> readable(Collection<String> subjects) {
            return database
                    .sql("select subject from bench_text where subject in (:numbers) and kind = 'CASE'"
                            + " and reader_group in (:groups)")
                    .param("numbers", KEYS.ids(subjects))
                    .param("groups", SearchRows.groups(person))
                    .query(Long.class)
                    .list()
                    .stream()
                    .map(KEYS::of)
                    .collect(Collectors.toSet());
        }
    }

    /** The texts of one kind. */
    private record Texts(SearchKind kind, JdbcClient database) implements SearchTexts {

        @Override
        public Optional<String> subjectOf(Object row) {
            return Optional.empty();
        }

        @Override
        public List<SearchedText> of(Map<String, SearchedSubject> subjects) {
            List<Long> numbers = KEYS.ids(subjects.keySet());
            if (numbers.isEmpty()) {
                return List.of();
            }
            return database.sql("select id, subject, title_zh, title_en, body, written from bench_text"
                            + " where subject in (:numbers) and kind = :kind")
                    .param("numbers", numbers)
                    .param("kind", kind.name())
                    .query((row, number) -> new SearchedText(
                            kind,
                            row.getString(1),
                            KEYS.of(row.getLong(2)),
                            new Bilingual(row.getString(3), row.getString(4)),
                            List.of(),
                            row.getString(5),
                            "cases",
                            Objects.requireNonNull(row.getObject(6, OffsetDateTime.class))
                                    .toInstant()))
                    .list();
        }

        @Override
        public Set<String> standing(Collection<String> keys) {
            List<Long> numbers = keys.stream()
                    .filter(key -> key.matches("\\d+"))
                    .map(Long::valueOf)
                    .toList();
            return numbers.isEmpty()
                    ? Set.of()
                    : database
                            .sql("select id from bench_text where id in (:numbers)")
                            .param("numbers", numbers)
                            .query(Long.class)
                            .list()
                            .stream()
                            .map(String::valueOf)
                            .collect(Collectors.toSet());
        }
    }
}
