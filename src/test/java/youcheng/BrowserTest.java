package youcheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import youcheng.aid.packages.AidOffice;
import youcheng.identity.QuickHashes;
import youcheng.proposals.Office;
import youcheng.register.RegisterOffice;

/**
 * The whole portal on a free port, for tests in a browser: one portal for all of them, as its first start leaves it and
 * as other tests left it. None may count on being alone, on lists that hold nothing else, or on what it did to an account
 * that others sign in with.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "youcheng.demonstration=true",
            "youcheng.documents.folder=target/test-documents/${random.uuid}",
            "youcheng.search.folder=target/test-search/${random.uuid}"
        })
@Import({OfficersDesk.class, Newcomers.class, Office.class, RegisterOffice.class, AidOffice.class, QuickHashes.class})
@TestExecutionListeners(
        listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@interface BrowserTest {}
