package youcheng.workflow;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.base.Rejection;

/**
 * Stands above the transaction of every service and turns what still collides in spite of the case's lock into a
 * sentence that people understand. Inside a transaction it lets everything pass: only the outermost call is answered.
 */
@Configuration(proxyBeanMethods = false)
class CollisionTranslator {

    /** SQL state of a violated unique constraint. */
    private static final String DUPLICATE = "23505";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor collisions() {
        MethodInterceptor translate = invocation -> {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                return invocation.proceed();
            }
            try {
                return invocation.proceed();
            } catch (DataAccessException | ProcessEngineException e) {
                throw isCollision(e) ? collision(e) : e;
            }
        };
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Service.class), translate);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Rejection collision(RuntimeException cause) {
        Rejection rejection = Rejection.because("workflow.rejection.collision");
        rejection.initCause(cause);
        return rejection;
    }

    /**
     * Two people changed the same row, or entered the same thing, at the same instant. The engine wraps what a step of
     * a model throws, so the causes count too.
     */
    private static boolean isCollision(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || (cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState())));
    }
}
