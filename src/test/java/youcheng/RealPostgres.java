package youcheng;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A PostgreSQL server with its defaults, for one portal alone, in which the demonstration's people work; it stops after the portal that uses it. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DemonstrationAnywhere.class)
public class RealPostgres {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    /** Or the server would be gone before the engine has written its last. */
    @Bean
    static BeanFactoryPostProcessor theServerClosesLast() {
        return beans -> beans.getBeanDefinition("dataSource").setDependsOn("postgres");
    }

    @Bean
    DynamicPropertyRegistrar dataSourceOf(EmbeddedPostgres postgres) {
        return properties -> {
            properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
            properties.add("spring.datasource.username", () -> "postgres");
            // The people come from DemonstrationAnywhere; the switch would be refused here, with a line in the log.
            properties.add("youcheng.demonstration", () -> "false");
        };
    }
}
