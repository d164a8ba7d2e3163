package youcheng.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import youcheng.base.Bilingual;

/** Names what chains are about where their subject is only an id; the module that owns the subject implements it. */
public interface SubjectNames {

    /** The names of those of these chains that it knows. */
    Map<Chain, Bilingual> namesOf(Collection<Chain> chains);

    /** The chains of this kind about subjects with this text in their name, in either language; some of very many. */
    List<Chain> named(ChainKind kind, String text);
}
