package youcheng.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface PersonalValues extends Repository<PersonalValue, Long> {

    PersonalValue save(PersonalValue value);

    List<PersonalValue> findBySubjectIn(Collection<String> subjects);
}
