package youcheng.identity;

import org.springframework.stereotype.Component;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.Actor;

/** Writes it down when somebody opens a page that is not for them. */
@Component
public class DeniedViews {

    private static final int LONGEST = 200;

    private final AccessLog log;
    private final SignedIn signedIn;

    DeniedViews(AccessLog log, SignedIn signedIn) {
        this.log = log;
        this.signedIn = signedIn;
    }

    /** Records that the signed-in person tried to open this path. */
    public void record(String path) {
        Actor actor = signedIn.find().map(Person::asActor).orElse(Actor.system("anonymous"));
        String attempt = path.length() <= LONGEST ? path : path.substring(0, LONGEST);
        AuditEvent event = AuditEvent.of("access.denied", actor).with(Change.of("access.attempt", null, "/" + attempt));
        if (actor.isPerson()) {
            log.record(event);
        } else {
            log.recordRepeatable(event, null);
        }
    }
}
