package youcheng.audit;

import java.util.Collection;
import java.util.Map;
import youcheng.base.Bilingual;

/** Names what chains are about where their subject is only an id; the module that owns the subject implements it. */
public interface SubjectNames {

    /** The names of those of these chains that it knows. */
    Map<Chain, Bilingual> namesOf(Collection<Chain> chains);
}
