package youcheng.tasks;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.base.Actor;
import youcheng.tasks.inbox.InboxRepair;
import youcheng.tasks.work.GhostTask;

/**
 * Stands above the transaction of every service. A call that met a task for which no engine waits is rolled back; the
 * task's row is then put right in a transaction of its own, which needs no second connection here, and the call is
 * repeated: it answers with what has become of the task.
 */
@Configuration(proxyBeanMethods = false)
class GhostMending {

    private static final Logger LOG = LoggerFactory.getLogger(GhostMending.class);
    private static final Actor BY = Actor.system("inboxRepair");

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor ghosts(ObjectProvider<InboxRepair> repair) {
        MethodInterceptor mend = invocation -> {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                return invocation.proceed();
            }
            MethodInvocation again = ((ProxyMethodInvocation) invocation).invocableClone();
            try {
                return invocation.proceed();
            } catch (GhostTask ghost) {
                mend(repair.getObject(), ghost);
                return again.proceed();
            }
        };
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Service.class), mend);
        // Within the translator of collisions, around everything else.
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return advisor;
    }

    private static void mend(InboxRepair repair, GhostTask ghost) {
        String number = ghost.item().caseNumber().value();
        if (repair.repair(ghost.item().id(), number, BY)) {
            LOG.warn(
                    "{} waited in the inbox of {} without an engine; its row is closed",
                    ghost.item().id(),
                    number);
        }
    }
}
