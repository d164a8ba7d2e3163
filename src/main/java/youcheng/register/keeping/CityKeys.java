package youcheng.register.keeping;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.SearchText;
import youcheng.base.StoredKeys;
import youcheng.register.SearchKey;

/** Makes the keys of cities anew that were stored when 東京都 was not 东京都 yet and Tromsø not tromso. */
@Configuration(proxyBeanMethods = false)
class CityKeys {

    @Bean
    static JavaMigration cityNameKeys() {
        return new StoredKeys(
                "22.3",
                "select id, name from city_name",
                "update city_name set identity_key = ? where id = ?",
                texts -> List.of(SearchKey.identity(texts.getFirst())));
    }

    @Bean
    static JavaMigration partnerSearchKeys() {
        return new StoredKeys(
                "22.5",
                """
                select c.id, (select string_agg(n.name, chr(10)) from city_name n where n.city_id = c.id)
                from partner_city c""",
                "update partner_city set search_key = ? where id = ?",
                texts -> List.of(SearchText.index(texts.getFirst().split("\n"))));
    }

    /** Two cities that are one by the new key stay two: the office knows why. */
    @Bean
    static JavaMigration partnerCityKeys() {
        return new StoredKeys(
                "22.4",
                "select id, name_zh, name_en from partner_city order by id",
                """
                update partner_city set sort_zh = ?, sort_en = ?,
                    identity_key = case when exists (
                        select 1 from partner_city other where other.country = partner_city.country
                            and other.identity_key = ? and other.id <> partner_city.id)
                        then identity_key else ? end
                where id = ?""",
                texts -> List.of(
                        SearchKey.latin(texts.get(0)),
                        SearchKey.latin(texts.get(1)),
                        SearchKey.of(texts.get(1)),
                        SearchKey.of(texts.get(1))));
    }
}
