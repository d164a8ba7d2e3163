package youcheng.dormancy.revival;

/** A plan, how many milestones it has, those aside that another replaced, and for how many nothing is left to do. */
record CountedPlan(RevivalPlan plan, Long total, Long settled) {}
