package youcheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The whole portal as its first start leaves it, on a free port and a database in memory of the class's own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "youcheng.demonstration=true",
            "youcheng.documents.folder=target/test-documents/${random.uuid}"
        })
@Import(OfficersDesk.class)
@DirtiesContext
@interface BrowserTest {}
