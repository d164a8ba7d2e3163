package youcheng.operations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import youcheng.base.SelfCheck.Finding;
import youcheng.operations.status.SelfChecks;

/** Says in one line of the log what is off, or that all is well: at the start, and whenever it has become otherwise. */
@Component
class StartUpSelfCheck {

    /** When all that a start sets going runs. */
    private static final int ORDER = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(StartUpSelfCheck.class);

    private final SelfChecks checks;
    private final MessageSource messages;
    private List<Finding> lastSaid = List.of();

    StartUpSelfCheck(SelfChecks checks, MessageSource messages) {
        this.checks = checks;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    synchronized void atStart() {
        say(checks.look());
    }

    /** A timer that is not tried again, or a disk that has become read-only, shows before the next start. */
    @Scheduled(initialDelayString = "${youcheng.self-check.every}", fixedDelayString = "${youcheng.self-check.every}")
    synchronized void again() {
        try {
            List<Finding> found = checks.look();
            if (!found.equals(lastSaid)) {
                say(found);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("No self-check without a database, of which the health check tells", e);
        }
    }

    private void say(List<Finding> found) {
        lastSaid = found;
        String line = found.stream().map(this::sentence).collect(Collectors.joining("; "));
        if (found.stream().anyMatch(Finding::isTrouble)) {
            LOG.warn("Self-check: {}", line);
        } else {
            LOG.info("Self-check: {}", found.isEmpty() ? "all is well" : "all is well; " + line);
        }
    }

    private String sentence(Finding finding) {
        return messages.getMessage(finding.key(), finding.arguments().toArray(), Locale.ENGLISH);
    }
}
