package youcheng.operations;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;

/** When an event was published, and when it is given up for lost, goes by the machine's time. */
@Configuration(proxyBeanMethods = false)
class EventTimes {

    private static final String REGISTRY = "eventPublicationRegistry";

    /**
     * The registry takes whatever clock there is and offers no other way; with the office's clock every event under way
     * would be handed out twice when a demonstration moves the day on.
     */
    @Bean
    static BeanFactoryPostProcessor eventsGoByTheMachine() {
        return factory -> ((AbstractBeanDefinition) factory.getBeanDefinition(REGISTRY))
                .setInstanceSupplier(() -> new DefaultEventPublicationRegistry(
                        factory.getBean(EventPublicationRepository.class),
                        factory.getBean("machineClock", Clock.class)));
    }
}
