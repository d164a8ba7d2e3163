package youcheng.operations;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import youcheng.base.StartFailure;
import youcheng.base.StartFailure.Cause;

/** Says why a start failed in one line instead of a stack trace, where the reason is a known one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartFailureReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

    private final String url;

    /** Made by Spring Boot for the start that failed. */
    public StartFailureReporter(ConfigurableApplicationContext context) {
        this.url = context.getEnvironment().getProperty("spring.datasource.url", "");
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<StartFailure> known = known(failure, url);
        known.ifPresent(found -> {
            LOG.error("The portal does not start: {}", found.getMessage());
            LOG.debug("Where it failed", failure);
        });
        return known.isPresent();
    }

    /** The exit code for a start that failed. */
    public static int exitCodeOf(Throwable failure) {
        return known(failure, "").map(StartFailure::getExitCode).orElse(1);
    }

    private static Optional<StartFailure> known(Throwable failure, String url) {
        return DatabaseFailure.causes(failure)
                .filter(StartFailure.class::isInstance)
                .map(StartFailure.class::cast)
                .findFirst()
                .or(() -> portInUse(failure))
                .or(() -> DatabaseFailure.of(failure, url));
    }

    private static Optional<StartFailure> portInUse(Throwable failure) {
        return DatabaseFailure.causes(failure)
                .filter(PortInUseException.class::isInstance)
                .findFirst()
                .map(found -> new StartFailure(Cause.PORT_IN_USE, String.valueOf(found.getMessage()), found));
    }
}
