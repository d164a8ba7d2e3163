package youcheng.aid.packages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AidPackages extends Repository<AidPackage, String> {

    AidPackage saveAndFlush(AidPackage aid);

    Optional<AidPackage> findByCaseNumber(String caseNumber);

    List<AidPackage> findByCaseNumberInOrderByCaseNumber(Collection<String> caseNumbers);

    /** Other packages that go the same way, to or from one of the same partners, begun since this day and not stopped. */
    @Query("select distinct a from AidPackage a, StoredParty p where p.caseNumber = a.caseNumber"
            + " and p.likeness in :likenesses and p.role = youcheng.aid.content.AidParty.PartyRole.PARTNER"
            + " and a.caseNumber <> :number and a.direction = (select b.direction from AidPackage b where b.caseNumber = :number)"
            + " and a.begunOn >= :since and a.begunOn <= :until"
            + " and a.state <> youcheng.aid.packages.AidState.STOPPED and a.enteredAfterwards = false"
            + " order by a.caseNumber")
    List<AidPackage> nearby(String number, Collection<String> likenesses, LocalDate since, LocalDate until);

    boolean existsByEnteredAfterwardsTrue();

    /** The cases of packages with this city, the newest first. */
    @Query("select distinct p.caseNumber from StoredParty p where p.cityId = :city order by p.caseNumber desc")
    List<String> numbersWith(long city);

    /** The cases of packages with this city, in the order of their numbers. */
    @Query("select distinct p.caseNumber from StoredParty p where p.cityId = :city order by p.caseNumber")
    List<String> numbersAbout(long city);
}
