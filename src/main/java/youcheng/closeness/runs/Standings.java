package youcheng.closeness.runs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Standings extends Repository<StandingRow, Long> {

    Optional<StandingRow> findById(long relationship);

    @Query("select s from StandingRow s")
    List<StandingRow> all();

    @Query("select s from StandingRow s where s.relationshipId in :relationships")
    List<StandingRow> of(Collection<Long> relationships);

    /** The relationships whose last run is of this day and by these versions of the policy and the formula. */
    @Query("select s.relationshipId from StandingRow s where s.runOn >= :day and s.policyVersion = :policy"
            + " and s.formulaVersion = :formula")
    List<Long> fresh(LocalDate day, int policy, int formula);

    /** The relationships whose last run is of this day or later. */
    @Query("select s.relationshipId from StandingRow s where s.runOn >= :day")
    List<Long> since(LocalDate day);

    /** Those of these relationships whose last run is of this day and by these versions of the policy and the formula. */
    @Query("select s.relationshipId from StandingRow s where s.runOn >= :day and s.policyVersion = :policy"
            + " and s.formulaVersion = :formula and s.relationshipId in :relationships")
    List<Long> freshOf(LocalDate day, int policy, int formula, Collection<Long> relationships);
}
