package youcheng.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes a checkpoint each night, and at each start to make up for nights in which the portal was off. */
@Component
class CheckpointNight {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointNight.class);

    private final Checkpoints checkpoints;

    CheckpointNight(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        take();
    }

    @Scheduled(cron = "0 35 0 * * *", zone = "${youcheng.office.zone}")
    void take() {
        try {
            checkpoints.take();
        } catch (DataAccessException e) {
            // Another portal took it at the same instant, or the database is away: the next night takes it again.
            LOG.warn("No checkpoint of the trail was taken", e);
        }
    }
}
