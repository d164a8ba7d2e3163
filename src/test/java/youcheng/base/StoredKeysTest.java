package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Rows from before a column get its key when the schema moves on. */
class StoredKeysTest {

    @Test
    void rowsThatWereThereBeforeAreFilled() {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:keys;DB_CLOSE_DELAY=-1");
        JdbcTemplate rows = new JdbcTemplate(database);
        rows.execute(
                "create table thing (id bigint primary key, name varchar(100), found varchar(400), sort varchar(400))");
        for (int row = 0; row < 2500; row++) {
            rows.update("insert into thing (id, name) values (?, ?)", row, row % 2 == 0 ? "長崎" + row : "Łódź" + row);
        }
        Flyway.configure()
                .dataSource(database)
                .locations(new String[0])
                .baselineOnMigrate(true)
                .javaMigrations(new StoredKeys(
                        "2",
                        "select id, name from thing",
                        "update thing set found = ?, sort = ? where id = ?",
                        texts -> List.of(SearchText.index(texts.getFirst()), SearchText.sort(texts.getFirst()))))
                .load()
                .migrate();

        assertThat(rows.queryForObject("select found from thing where id = 2498", String.class))
                .isEqualTo("长崎2498 changqi2498");
        assertThat(rows.queryForObject("select sort from thing where id = 2499", String.class))
                .isEqualTo("lodz2499");
        assertThat(rows.queryForObject("select count(*) from thing where found is null", Long.class))
                .isZero();
    }
}
