package youcheng.identity;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.SearchText;
import youcheng.base.StoredKeys;

/** Accounts from before the columns by which lists sort and find people. */
@Configuration(proxyBeanMethods = false)
class AccountKeys {

    @Bean
    static JavaMigration fillAccountSortNames() {
        return new StoredKeys(
                "38.3",
                "select id, display_name from account",
                "update account set sort_name = ? where id = ?",
                texts -> List.of(SearchText.sort(texts.getFirst())));
    }

    @Bean
    static JavaMigration fillAccountSearchKeys() {
        return new StoredKeys(
                "44.1",
                "select id, username, display_name from account",
                "update account set search_key = ? where id = ?",
                texts -> List.of(SearchText.index(texts.getFirst(), texts.getLast())));
    }
}
