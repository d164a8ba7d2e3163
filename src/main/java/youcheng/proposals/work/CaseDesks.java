package youcheng.proposals.work;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youcheng.base.StoredKeys;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.Countries;

/** The desks of cases from before a case said whose work it is, and who of them reads its small cases. */
@Configuration(proxyBeanMethods = false)
class CaseDesks {

    @Bean
    static JavaMigration fillCaseDesks(Countries countries) {
        return new StoredKeys(
                "38.1",
                "select case_number, country from proposal union all select i.case_number, c.country from planned_item i"
                        + " join relationship r on r.id = i.relationship_id join partner_city c on c.id = r.city_id",
                "update case_file set desk = ? where case_number = ?",
                texts -> List.of(countries.get(texts.getFirst()).region().desk().name()));
    }

    @Bean
    static JavaMigration fillReadersOfPlannedItems(Countries countries) {
        return new StoredKeys(
                "38.2",
                "select i.case_number, c.country from planned_item i join relationship r on r.id = i.relationship_id"
                        + " join partner_city c on c.id = r.city_id",
                "insert into case_reader (principal, ground, case_number) values (?, 'DESK', ?)",
                texts -> List.of("group:"
                        + Person.group(
                                Role.SUPERVISOR,
                                countries.get(texts.getFirst()).region().desk())));
    }
}
