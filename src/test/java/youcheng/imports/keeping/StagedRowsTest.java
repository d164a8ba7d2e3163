package youcheng.imports.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import youcheng.PortalTest;

@PortalTest
class StagedRowsTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theNextRowsAreReadInTheOrderOfAnIndexAndNotSortedEachTime() {
        String plan = jdbc.queryForObject("explain " + StagedRows.AFTER, String.class, 1L, 0, 25);

        assertThat(plan).contains("/* index sorted */");
    }
}
