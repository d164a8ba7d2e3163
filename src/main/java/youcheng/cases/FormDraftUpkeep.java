package youcheng.cases;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets, once a day, what people typed for tasks that ended long ago and never fetched. */
@Component
class FormDraftUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(FormDraftUpkeep.class);

    private final FormDraftRepository drafts;
    private final Clock clock;

    FormDraftUpkeep(FormDraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
    @Transactional
    public void forget() {
        int forgotten = drafts.forgetOfEndedTasks(clock.instant().minus(FormDrafts.KEPT_AFTERWARDS));
        if (forgotten > 0) {
            LOG.info("Forgotten, since their tasks ended long ago: {} forms that were never handed in", forgotten);
        }
    }
}
