package youcheng.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The inbox on PostgreSQL, with its defaults. */
@Import(InboxPostgresBench.Database.class)
class InboxPostgresBench extends InboxMeasurement {

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().start();
        }

        @Bean
        static BeanFactoryPostProcessor theServerClosesLast() {
            return beans -> beans.getBeanDefinition("dataSource").setDependsOn("postgres");
        }

        @Bean
        DynamicPropertyRegistrar dataSourceOf(EmbeddedPostgres postgres) {
            return properties -> {
                properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
                properties.add("spring.datasource.username", () -> "postgres");
            };
        }
    }

    @Override
    String name() {
        return "PostgreSQL";
    }

    @Override
    void analyse(JdbcTemplate jdbc) {
        jdbc.execute("vacuum analyze");
    }
}
