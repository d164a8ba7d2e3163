package youcheng.register;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerCities extends Repository<PartnerCity, Long> {

    PartnerCity saveAndFlush(PartnerCity city);

    Optional<PartnerCity> findById(long id);

    @Query("select distinct c from PartnerCity c left join fetch c.names")
    List<PartnerCity> allWithNames();

    @Query("select distinct c from PartnerCity c join c.names n where c.country = :country and n.identityKey in :keys")
    List<PartnerCity> known(String country, List<String> keys);

    @Query("select distinct c from PartnerCity c join c.names n where n.identityKey = :key")
    List<PartnerCity> named(String key);

    long count();
}
