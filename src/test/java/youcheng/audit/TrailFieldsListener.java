package youcheng.audit;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Whatever a test of the portal did: when its class is through, each field that it wrote to the trail is looked at. */
public class TrailFieldsListener extends AbstractTestExecutionListener {

    private static final Map<ApplicationContext, Long> LOOKED_AT = new WeakHashMap<>();

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            ApplicationContext portal = test.getApplicationContext();
            portal.getBeanProvider(JdbcTemplate.class).ifAvailable(database -> {
                long newest = TrailFields.newest(database);
                TrailFields.assertKept(database, LOOKED_AT.getOrDefault(portal, 0L));
                LOOKED_AT.put(portal, newest);
            });
        }
    }
}
