package youcheng.register.keeping;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RelationshipRepository extends Repository<Relationship, Long> {

    Relationship saveAndFlush(Relationship relationship);

    Optional<Relationship> findById(long id);

    /** Those with this city, the newest first, but for those that were merged into another. */
    @Query("select r from Relationship r where r.cityId = :cityId and r.mergedInto is null order by r.id desc")
    List<Relationship> findByCityIdOrderByIdDesc(long cityId);

    /** Those in these countries' cities that were neither merged into another nor recorded by mistake. */
    @Query("select r from Relationship r, PartnerCity c where r.cityId = c.id and c.country = :country"
            + " and r.mergedInto is null and (r.ending is null or r.ending <> youcheng.register.Ending.MISTAKEN)"
            + " order by r.id")
    List<Relationship> in(String country);

    /** Whether this city has a relationship that was not recorded by mistake, merged ones too. */
    @Query("select count(r) > 0 from Relationship r where r.cityId = :city"
            + " and (r.ending is null or r.ending <> youcheng.register.Ending.MISTAKEN)")
    boolean isKnownWith(long city);

    /** The open relationships in these countries' cities. */
    @Query("select r from Relationship r, PartnerCity c where r.cityId = c.id and c.country = :country"
            + " and r.legalStatus <> youcheng.register.LegalStatus.ENDED")
    List<Relationship> openIn(String country);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Relationship r where r.id in :ids order by r.id")
    List<Relationship> lock(Collection<Long> ids);

    @Query("select r from Relationship r where r.cityId in :cities and r.mergedInto is null order by r.id desc")
    List<Relationship> ofCities(Collection<Long> cities);

    /** The keys of those with this city, merged ones too. */
    @Query("select r.id from Relationship r where r.cityId = :city")
    List<Long> allOf(long city);

    /** Locks the one row that stands for all partners, before any relationship. */
    @Query(value = "select name from register_lock where name = 'partners' for update", nativeQuery = true)
    String lockAll();

    @Query("select r from Relationship r where r.id in :ids")
    List<Relationship> ofIds(Collection<Long> ids);

    /** The open relationship of a city with this side of ours, by the side's key. */
    @Query("select r from Relationship r where r.openFor = :city and r.openSide = :side")
    Optional<Relationship> open(long city, String side);

    @Query("select r.id from Relationship r where r.id > :after order by r.id")
    List<Long> idsAfter(long after, Limit limit);

    /** What is known of every relationship that was concluded, read without entities, since there are thousands. */
    @Query(RecordedPartner.CONCLUDED)
    List<RecordedPartner> concluded();

    @Query(RecordedPartner.CONCLUDED + " and r.id in :ids")
    List<RecordedPartner> concluded(Collection<Long> ids);

    /** Those in force after this key, in the order of their keys. */
    @Query(RecordedPartner.CONCLUDED
            + " and r.legalStatus = youcheng.register.LegalStatus.SIGNED and r.id > :after order by r.id")
    List<RecordedPartner> inForceAfter(long after, Limit limit);

    @Query("select count(r) from Relationship r where r.legalStatus = youcheng.register.LegalStatus.SIGNED")
    int countInForce();
}
