package youcheng.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a module tells search of its subjects, to which texts belong. Only the last two ask who is signed in. */
public interface SearchSubjects {

    /** With what the names of these subjects begin, such as {@code case:}. */
    String prefix();

    /** So many of them at most that come after this one, in a fixed order; the empty text for the first. */
    List<String> after(String subject, int most);

    /** Those of these subjects that there are. */
    Map<String, SearchedSubject> found(Collection<String> subjects);

    /** What may name the signed-in person among the readers of these subjects. */
    Set<String> principals();

    /** Those of these subjects that the signed-in person may read now, as the database says. */
    Set<String> readable(Collection<String> subjects);
}
