package youcheng.search;

import java.util.Collection;
import java.util.Set;

/** Subjects that everybody in the office reads. */
public interface OpenSubjects extends SearchSubjects {

    /** Names everybody in the office as a reader. */
    String EVERYBODY = "everybody";

    @Override
    default Set<String> principals() {
        return Set.of(EVERYBODY);
    }

    @Override
    default Set<String> readable(Collection<String> subjects) {
        return Set.copyOf(subjects);
    }
}
