package youcheng.audit;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** As if nobody had done anything in this minute: what is written only so often is written again. */
public final class QuietMinute {

    private QuietMinute() {}

    /** Begins it in this portal. */
    public static void in(ApplicationContext portal) {
        RepeatedAccess repeated = portal.getBean(RepeatedAccess.class);
        synchronized (repeated) {
            ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(repeated, "counts"))).clear();
            ReflectionTestUtils.setField(repeated, "left", (double) RepeatedAccess.BURST);
        }
    }
}
