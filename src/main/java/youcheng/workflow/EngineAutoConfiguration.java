package youcheng.workflow;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineServicesConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmConfiguration;
import org.camunda.bpm.spring.boot.starter.CamundaBpmPluginConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.ManagementProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Sets up the engine as its starter would, but in a stated order: after JPA, whose transactions it shares. The
 * starter's own class asks for the order by a name that Spring Boot 4 does not have.
 */
@AutoConfiguration(after = HibernateJpaAutoConfiguration.class)
@EnableConfigurationProperties({CamundaBpmProperties.class, ManagementProperties.class})
@Import({
    CamundaBpmConfiguration.class,
    CamundaBpmPluginConfiguration.class,
    SpringProcessEngineServicesConfiguration.class
})
class EngineAutoConfiguration {

    @Bean
    ProcessEngineFactoryBean processEngineFactoryBean(ProcessEngineConfigurationImpl configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }
}
