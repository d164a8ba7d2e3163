package youcheng.dormancy.revival;

import java.util.List;

/** A plan to begin with: its milestones in their order, each so many months from the day on which it is chosen. */
public enum MilestoneTemplate {
    HEALTH_PROJECT(2, 5, 10),
    STUDENT_EXCHANGE(2, 6, 11),
    EXPERTS_MEETING(1, 3, 6),
    TRADE_MISSION(2, 6, 10),
    ANNIVERSARY(2, 6, 9);

    private final List<Integer> months;

    MilestoneTemplate(Integer... months) {
        this.months = List.of(months);
    }

    /** The kind of its milestones. */
    public MilestoneKind kind() {
        return MilestoneKind.valueOf(name());
    }

    /** After how many months each milestone is to be done. */
    public List<Integer> months() {
        return months;
    }

    /** Message key of what one of its milestones says; {@code part} is the field, the place counts from 1. */
    public String key(int place, String part) {
        return "milestone.template." + name() + "." + place + "." + part;
    }
}
