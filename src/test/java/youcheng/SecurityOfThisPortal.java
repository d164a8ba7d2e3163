package youcheng;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each portal brings its own holder of who is signed in and makes it everybody's; after a second portal was started,
 * the first one's tests would sign in where it does not look.
 */
class SecurityOfThisPortal extends AbstractTestExecutionListener {

    /** Before the user of {@code @WithUserDetails} is signed in. */
    @Override
    public int getOrder() {
        return 3000;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
