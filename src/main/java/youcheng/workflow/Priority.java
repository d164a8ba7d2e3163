package youcheng.workflow;

import java.util.stream.Stream;

/** How much a task presses. */
public enum Priority {
    NORMAL(0),
    HIGH(1),
    URGENT(2);

    /** By which the database sorts; stored numbers keep their meaning. */
    private final int number;

    Priority(int number) {
        this.number = number;
    }

    /** By which the database sorts. */
    public int number() {
        return number;
    }

    static Priority of(int number) {
        return Stream.of(values())
                .filter(each -> each.number == number)
                .findFirst()
                .orElseThrow();
    }
}
