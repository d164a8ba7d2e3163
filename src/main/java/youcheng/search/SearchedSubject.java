package youcheng.search;

import java.util.Set;
import youcheng.base.Bilingual;

/**
 * What texts belong to: a case, a relationship.
 *
 * @param title what it is called
 * @param readers what names those who may read it, as {@link SearchSubjects#principals()} names a person
 * @param papersLink path inside the portal that leads to its documents
 */
public record SearchedSubject(Bilingual title, Set<String> readers, String papersLink) {}
