package youcheng.audit;

import java.util.concurrent.atomic.AtomicInteger;
import youcheng.base.CaseNumber;

/** Chains and case numbers that no other test uses. */
final class Chains {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Chains() {}

    static CaseNumber freshNumber() {
        return CaseNumber.of("TST", 1999, LAST.incrementAndGet());
    }

    static Chain fresh() {
        return new Chain("test:" + LAST.incrementAndGet());
    }
}
