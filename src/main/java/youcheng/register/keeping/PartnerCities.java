package youcheng.register.keeping;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerCities extends Repository<PartnerCity, Long> {

    PartnerCity saveAndFlush(PartnerCity city);

    Optional<PartnerCity> findById(long id);

    @Query("select distinct c from PartnerCity c left join fetch c.names where c.id in :ids")
    List<PartnerCity> withNames(Collection<Long> ids);

    @Query("select distinct c from PartnerCity c join c.names n where c.country = :country and n.identityKey in :keys"
            + " and c.mergedInto is null")
    List<PartnerCity> known(String country, List<String> keys);

    @Query("select distinct c from PartnerCity c join c.names n where n.identityKey = :key"
            + " and c.mergedInto is null and c.offLists = false")
    List<PartnerCity> named(String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PartnerCity c where c.id = :id")
    Optional<PartnerCity> lock(long id);

    /** Locks the one row that stands for all partners, those that are not entered yet among them. */
    @Query(value = "select name from register_lock where name = 'partners' for update", nativeQuery = true)
    String lockAll();

    /** Whether another city of this country is entered under this key. */
    @Query(
            "select count(c) > 0 from PartnerCity c where c.country = :country and c.identityKey = :key and c.id <> :own")
    boolean isTaken(String country, String key, long own);

    @Query("select c from PartnerCity c where c.id in :ids")
    List<PartnerCity> ofIds(Collection<Long> ids);

    /** Those of these that stand in the lists. */
    @Query("select c from PartnerCity c where c.id in :ids and c.offLists = false")
    List<PartnerCity> listed(Collection<Long> ids);

    /** Those with this text, in lower case, in one of the names under which lists show them. */
    @Query("select c.id from PartnerCity c where lower(c.nameZh) like concat('%', :part, '%')"
            + " or lower(c.nameEn) like concat('%', :part, '%') order by c.id")
    List<Long> idsNamed(String part, Limit limit);

    @Query("select c.id from PartnerCity c where c.id > :after and c.offLists = false order by c.id")
    List<Long> listedAfter(long after, Limit limit);

    long count();
}
