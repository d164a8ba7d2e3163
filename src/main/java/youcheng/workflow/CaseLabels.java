package youcheng.workflow;

import youcheng.base.CaseNumber;

/** Tells what a case is about, for its rows in the inbox; whoever keeps the cases implements it. */
public interface CaseLabels {

    /** What the rows of this case say of it. */
    CaseLabel labelOf(CaseNumber number);
}
