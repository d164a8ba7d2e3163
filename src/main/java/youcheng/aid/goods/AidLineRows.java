package youcheng.aid.goods;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AidLineRows extends Repository<AidLineRow, Long> {

    <S extends AidLineRow> List<S> saveAllAndFlush(Iterable<S> rows);

    void deleteAll(Iterable<? extends AidLineRow> rows);

    List<AidLineRow> findByCaseNumberOrderByPlaceAscIdAsc(String caseNumber);

    /** Those from this place on. */
    @Query("select r from AidLineRow r where r.caseNumber = :caseNumber and r.place >= :from order by r.place, r.id")
    List<AidLineRow> findFrom(String caseNumber, int from, Limit limit);

    int countByCaseNumber(String caseNumber);
}
