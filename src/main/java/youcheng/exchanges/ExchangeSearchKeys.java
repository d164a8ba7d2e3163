package youcheng.exchanges;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.SearchText;
import youcheng.base.StoredKeys;

/** Exchanges from before the column by which they are found. */
@Configuration(proxyBeanMethods = false)
class ExchangeSearchKeys {

    @Bean
    static JavaMigration fillExchangeSearchKeys() {
        return new StoredKeys(
                "22.2",
                "select id, title from exchange",
                "update exchange set search_key = ? where id = ?",
                texts -> List.of(SearchText.index(texts.getFirst())));
    }
}
