package youcheng.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that a module gives to be found. Nobody need be signed in for it: who may read them, their subjects say. */
public interface SearchTexts {

    /** What kind of texts these are. */
    SearchKind kind();

    /**
     * The subject whose texts are to be read again when this row comes, changes or goes; empty for rows of others. Texts that
     * stand in rows of a case need not say it, since cases hear of all of these.
     */
    default Optional<String> subjectOf(Object row) {
        return Optional.empty();
    }

    /** Subjects whose texts hold something of these others, and so are read again when these are. */
    default Set<String> leaningOn(Collection<String> changed) {
        return Set.of();
    }

    /** The texts of these subjects, which may be those of other modules. */
    List<SearchedText> of(Map<String, SearchedSubject> subjects);

    /** Those of these keys whose texts stand now, and were not deleted, withdrawn or voided. */
    Set<String> standing(Collection<String> keys);
}
