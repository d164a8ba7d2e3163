package youcheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import youcheng.aid.packages.AidOffice;
import youcheng.audit.TrailFieldsListener;
import youcheng.changes.ChangingOffice;
import youcheng.documents.TakenTexts;
import youcheng.exchanges.DecidedOn;
import youcheng.identity.AppointedDeputies;
import youcheng.identity.QuickHashes;
import youcheng.imports.keeping.ImportOffice;
import youcheng.proposals.Office;
import youcheng.proposals.StandIns;
import youcheng.register.RegisterOffice;

/**
 * A test of the whole portal without a browser: embedded default with demonstration accounts and sample register, in a
 * database of its own in memory. Jobs and nightly work run when a test runs them, whatever the time of day. Tests that
 * carry only this annotation share one portal and leave in it what they did, so none may count on being alone. Whatever
 * else a class asks for (a property, a bean, a mock) makes it a portal of its own, which takes seconds to start: what a
 * test needs beside stands here, and a test that needs it otherwise changes it for as long as it runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "youcheng.demonstration=true",
            "youcheng.documents.folder=target/test-documents/${random.uuid}",
            "youcheng.search.folder=target/test-search/${random.uuid}",
            "youcheng.search.look-every=P1D",
            "youcheng.search.take-every=P1D",
            "camunda.bpm.job-execution.enabled=false",
            "youcheng.inbox.repair-every=P1D",
            "youcheng.events.look-every=P1D",
            "youcheng.inbox.release-every=P1D",
            "youcheng.documents.sweep-after=P1D",
            "youcheng.documents.check=-",
            "youcheng.closeness.night=-",
            "youcheng.address=https://portal.test",
            "youcheng.mail.send-every=P1D",
            "youcheng.mail.look-every=P1D",
            "youcheng.notices.due-every=P1D",
            "logging.level.youcheng=warn"
        })
@Import({
    AppointedDeputies.class,
    Office.class,
    StandIns.class,
    RegisterOffice.class,
    AidOffice.class,
    ImportOffice.class,
    ChangingOffice.class,
    DecidedOn.class,
    PostOffice.class,
    TakenTexts.class,
    QuickHashes.class
})
@TestExecutionListeners(
        listeners = {OwnSecurityContext.class, TrailFieldsListener.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PortalTest {}
