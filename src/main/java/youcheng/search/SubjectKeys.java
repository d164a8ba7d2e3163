package youcheng.search;

import java.util.Collection;
import java.util.List;

/** Subjects that are named by a word and a number, such as {@code city:12} or {@code case:PRO-2026-0007}. */
public record SubjectKeys(String prefix) {

    /** The subject with this number. */
    public String of(Object number) {
        return prefix + number;
    }

    /** The subjects with these numbers, in their order. */
    public List<String> all(Collection<?> numbers) {
        return numbers.stream().map(this::of).toList();
    }

    /** The number of this subject as it is written; empty for the empty text, which comes before all. */
    public String number(String subject) {
        return subject.isEmpty() ? "" : subject.substring(prefix.length());
    }

    /** The numbers of those of these that are named so, as they are written. */
    public List<String> numbers(Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(prefix))
                .map(this::number)
                .toList();
    }

    /** The number of this subject; 0 for the empty text, which comes before all. */
    public long id(String subject) {
        return subject.isEmpty() ? 0 : Long.parseLong(number(subject));
    }

    /** The numbers of those of these that are named so. */
    public List<Long> ids(Collection<String> subjects) {
        return numbers(subjects).stream().map(Long::valueOf).toList();
    }
}
