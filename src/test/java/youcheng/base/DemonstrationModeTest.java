package youcheng.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A demonstration has its database to itself. */
class DemonstrationModeTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/youcheng, true",
        "jdbc:h2:mem:test, true",
        "jdbc:h2:/var/lib/youcheng/data, true",
        "jdbc:h2:tcp://localhost/youcheng, false",
        "jdbc:h2:ssl://db.example/youcheng, false",
        "jdbc:postgresql://localhost/youcheng, false",
        "jdbc:postgresql://localhost/jdbc:h2:mem, false",
    })
    void onlyTheEmbeddedDatabaseIsItsOwn(String url, boolean own) {
        assertThat(DemonstrationMode.isEmbedded(url)).isEqualTo(own);
    }
}
