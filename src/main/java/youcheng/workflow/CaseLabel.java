package youcheng.workflow;

import youcheng.base.Bilingual;

/**
 * What the rows of the inbox say of their case.
 *
 * @param title what the case is about
 * @param searchKey what it is found by, as {@link youcheng.base.SearchText#index} makes it
 */
public record CaseLabel(Bilingual title, String searchKey) {}
