package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was offered to a group by its old name is offered to it by the new one. */
class RenamedGroupsTest {

    private final DataSource source = source();
    private final JdbcClient database = JdbcClient.create(source);

    private static DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:renamedgroups;DB_CLOSE_DELAY=-1");
        return source;
    }

    @Test
    void openTasksOfInboxAndEngineAreOfferedToTheNewName() {
        database.sql("drop all objects").update();
        database.sql("create table work_item (id int, candidate_group varchar(60), escalated_to varchar(60))")
                .update();
        database.sql("create table ACT_RU_IDENTITYLINK (ID_ int, GROUP_ID_ varchar(60))")
                .update();
        database.sql("insert into work_item values (1, 'DIRECTOR', null), (2, 'LEGAL@EUROPE', 'DIRECTOR')")
                .update();
        database.sql("insert into ACT_RU_IDENTITYLINK values (1, 'DIRECTOR'), (2, 'LEGAL@EUROPE')")
                .update();
        migrate();
        assertThat(texts("select candidate_group from work_item order by id"))
                .containsExactly("MUNICIPAL_LEADER", "LEGAL@EUROPE");
        assertThat(texts("select escalated_to from work_item where id = 2")).containsExactly("MUNICIPAL_LEADER");
        assertThat(texts("select GROUP_ID_ from ACT_RU_IDENTITYLINK order by ID_"))
                .containsExactly("MUNICIPAL_LEADER", "LEGAL@EUROPE");
    }

    @Test
    void aNewDatabaseHasNoEngineYet() {
        database.sql("drop all objects").update();
        database.sql("create table work_item (id int, candidate_group varchar(60), escalated_to varchar(60))")
                .update();
        migrate();
        assertThat(RenamedGroups.now("DIRECTOR")).isEqualTo("MUNICIPAL_LEADER");
        assertThat(RenamedGroups.now("SUPERVISOR@ASIA")).isEqualTo("SUPERVISOR@ASIA");
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(source)
                .baselineOnMigrate(true)
                .baselineVersion("23")
                .locations("classpath:nowhere")
                .failOnMissingLocations(false)
                .javaMigrations(new RenamedGroups())
                .load()
                .migrate();
    }

    private List<String> texts(String query) {
        return database.sql(query).query(String.class).list();
    }
}
