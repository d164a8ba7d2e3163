package youcheng.workflow;

import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;

/** Tells what a case is about, for its rows in the inbox; whoever keeps the cases implements it. */
public interface CaseTitles {

    /** The title of this case. */
    Bilingual titleOf(CaseNumber number);
}
