package youcheng.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;
import youcheng.base.BriefError;

/** Says in one line of the log which listener failed at an event, and why; the event is handed to it again. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class FailedListenerLog implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(FailedListenerLog.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, method, arguments) -> {
            LOG.warn(
                    "{}.{} failed at an event, which it will be handed again; {}",
                    method.getDeclaringClass().getSimpleName(),
                    method.getName(),
                    BriefError.of(failure));
            LOG.debug("Where it failed", failure);
        };
    }
}
