package youcheng.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalValues extends Repository<PersonalValue, Long> {

    PersonalValue save(PersonalValue value);

    List<PersonalValue> findBySubjectAndSequenceIn(String subject, Collection<Long> sequences);

    List<PersonalValue> findBySubjectAndSequenceBetween(String subject, long first, long last);

    /** Takes a value away; how many there were. */
    @Modifying
    @Query("delete from PersonalValue v where v.subject = :subject and v.sequence = :sequence and v.place = :place")
    int remove(String subject, long sequence, String place);

    /** Chains of which there are personal values but no head. */
    @Query("select distinct v.subject from PersonalValue v where v.subject > :after"
            + " and not exists (select 1 from ChainHead h where h.subject = v.subject)"
            + " and not exists (select 1 from StoredEntry e where e.subject = v.subject) order by v.subject")
    List<String> headless(String after, Limit limit);
}
