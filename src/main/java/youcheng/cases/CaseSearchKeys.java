package youcheng.cases;

import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.SearchText;
import youcheng.base.StoredKeys;

/** Cases from before the columns by which they are found and sorted. */
@Configuration(proxyBeanMethods = false)
class CaseSearchKeys {

    @Bean
    static JavaMigration fillCaseSearchKeys() {
        return new StoredKeys(
                "22.6",
                "select case_number, case_number, document_number, title_zh, title_en from case_file",
                "update case_file set search_key = ?, sort_zh = ?, sort_en = ? where case_number = ?",
                texts -> List.of(
                        SearchText.index(texts.get(0), texts.get(1), texts.get(2), texts.get(3)),
                        SearchText.sort(texts.get(2)),
                        SearchText.sort(texts.get(3))));
    }

    /** Cases from before they were found by the names of their city, which stand in a line each. */
    @Bean
    static JavaMigration fillCaseSearchKeysWithNames() {
        return new StoredKeys(
                "39.1",
                "select case_number, case_number, document_number, title_zh, title_en, also_named from case_file",
                "update case_file set search_key = ? where case_number = ?",
                texts -> List.of(SearchText.index(texts.stream()
                        .filter(Objects::nonNull)
                        .flatMap(String::lines)
                        .toArray(String[]::new))));
    }
}
