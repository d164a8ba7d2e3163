package youcheng.search;

import java.util.Collection;
import java.util.List;

/** Subjects that are named by a word and a number, such as {@code city:12}. */
public record SubjectKeys(String prefix) {

    /** The subject with this number. */
    public String of(long id) {
        return prefix + id;
    }

    /** The number of this subject; 0 for the empty text, which comes before all. */
    public long id(String subject) {
        return subject.isEmpty() ? 0 : Long.parseLong(subject.substring(prefix.length()));
    }

    /** The numbers of those of these that are named so. */
    public List<Long> ids(Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(prefix))
                .map(this::id)
                .toList();
    }
}
