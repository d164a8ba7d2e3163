package youcheng.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;

/** Makes the portal's clock the engine's: its own is one for the whole process and is set before each command. */
class EngineClock extends CommandInterceptor {

    private final DateTimeUtils.MillisProvider now;

    EngineClock(Clock clock) {
        this.now = clock::millis;
    }

    @Override
    public <T> T execute(Command<T> command) {
        DateTimeUtils.setCurrentMillisProvider(now);
        return next.execute(command);
    }
}
