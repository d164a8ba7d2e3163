package youcheng.exchanges;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import youcheng.base.PartialDate;

interface Exchanges extends Repository<Exchange, Long> {

    Exchange saveAndFlush(Exchange exchange);

    Exchange save(Exchange exchange);

    void flush();

    Optional<Exchange> findById(long id);

    /** Keys of the relationships of an exchange, without the exchange: it is read only once these are locked. */
    @Query("select p from Exchange e join e.partners p where e.id = :id")
    List<Long> partnersOf(long id);

    List<Exchange> findByIdIn(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Exchange e where e.id = :id")
    Optional<Exchange> lock(long id);

    @Query("select e from Exchange e join e.partners p where p = :relationship"
            + " order by e.firstDay desc, e.id desc")
    List<Exchange> of(long relationship);

    /** Letters of ours without an answer, each with the relationship it went to. */
    @Query("select p, e from Exchange e join e.partners p where p in :relationships"
            + " and e.answered is null"
            + " and e.kind = youcheng.exchanges.ExchangeKind.LETTER and e.state = youcheng.exchanges.ExchangeState.HELD"
            + " and e.direction = youcheng.exchanges.Direction.OUTBOUND order by e.firstDay desc, e.id desc")
    List<Object[]> waitingLetters(Collection<Long> relationships);

    /** Those of the same partners, kind and date that stand, for finding the same twice. */
    @Query("select distinct e from Exchange e join e.partners p where p in :relationships and e.kind = :kind"
            + " and e.happened = :date and e.state in (youcheng.exchanges.ExchangeState.HELD,"
            + " youcheng.exchanges.ExchangeState.PLANNED)")
    List<Exchange> twins(Collection<Long> relationships, ExchangeKind kind, PartialDate date);

    /** By what those of these partners and first days that stand are known, without entities, since there may be many. */
    @Query("select e.id, p, e.happened, e.kind, e.direction, e.title from Exchange e join e.partners p"
            + " where p in :relationships and e.firstDay in :days"
            + " and e.state in (youcheng.exchanges.ExchangeState.HELD, youcheng.exchanges.ExchangeState.PLANNED)")
    List<Object[]> ofDays(Collection<Long> relationships, Collection<LocalDate> days);

    /** Those with these partners that stand, without entities, since there are very many. */
    @Query("select e.id, p, e.happened, e.title from Exchange e join e.partners p where p in :relationships"
            + " and e.state in (youcheng.exchanges.ExchangeState.HELD, youcheng.exchanges.ExchangeState.PLANNED)")
    List<Object[]> standingWith(Collection<Long> relationships);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Exchange e where e.id in :ids order by e.id")
    List<Exchange> lockAll(Collection<Long> ids);

    /** Keys of the relationships of these exchanges. */
    @Query("select distinct p from Exchange e join e.partners p where e.id in :ids")
    List<Long> partnersOf(Collection<Long> ids);

    boolean existsByLeadContactAndStateIn(long leadContact, Collection<ExchangeState> states);

    /** What the score asks of the exchanges that took place with these partners. */
    @Query("select p, e.id, e.happened, e.kind, e.direction, e.metLevel, e.substance, e.aboutField,"
            + " (case when e.evidence = '' then false else true end), e.answered, e.demonstration"
            + " from Exchange e join e.partners p where p in :relationships"
            + " and e.state = youcheng.exchanges.ExchangeState.HELD order by p, e.firstDay, e.id")
    List<Object[]> heldWith(Collection<Long> relationships);

    @Query("select e.id from Exchange e where e.id > :after order by e.id")
    List<Long> idsAfter(long after, Limit limit);

    @Query("select distinct e.id from Exchange e join e.partners p where p in :relationships")
    List<Long> idsWith(Collection<Long> relationships);

    @Query("select e from Exchange e where e.id in :ids and e.state in (youcheng.exchanges.ExchangeState.HELD,"
            + " youcheng.exchanges.ExchangeState.PLANNED)")
    List<Exchange> standing(Collection<Long> ids);

    Optional<Exchange> findByOrigin(String origin);

    boolean existsByOriginStartingWith(String beginning);

    boolean existsByDemonstrationTrue();

    List<Exchange> findByDemonstrationTrue();

    void deleteAll(Iterable<? extends Exchange> exchanges);
}
