package youcheng.identity;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.SearchText;
import youcheng.base.StoredKeys;

/** Accounts from before the column by which lists sort people. */
@Configuration(proxyBeanMethods = false)
class AccountSortNames {

    @Bean
    static JavaMigration fillAccountSortNames() {
        return new StoredKeys(
                "38.3",
                "select id, display_name from account",
                "update account set sort_name = ? where id = ?",
                texts -> List.of(SearchText.sort(texts.getFirst())));
    }
}
