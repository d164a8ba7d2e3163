package youcheng.dormancy.revival;

/** That a plan which came to its end held milestones of this kind, and how many of them were done. */
record EndedWork(RevivalPlan plan, MilestoneKind kind, Long done) {

    boolean isDone() {
        return done > 0;
    }
}
