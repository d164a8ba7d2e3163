package youcheng.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboxRows extends Repository<InboxRow, String> {

    InboxRow save(InboxRow row);

    Optional<InboxRow> findById(String id);

    /** The case of a work item, read without loading the row: it is loaded only under the case's lock. */
    @Query("select r.caseNumber from InboxRow r where r.id = :id")
    Optional<String> caseOf(String id);

    List<InboxRow> findByIdIn(Collection<String> ids);

    List<InboxRow> findByCaseNumberOrderByCreatedAscIdAsc(String caseNumber);

    List<InboxRow> findByEscalatedNotNullOrderByEscalatedDescIdAsc(Pageable page);

    long countByEscalatedNotNull();

    List<InboxRow> findByStateAndAssignee(WorkItem.State state, long assignee);

    @Query("select r from InboxRow r where r.state = youcheng.workflow.WorkItem.State.OPEN"
            + " and r.dueOrder >= :from and r.dueOrder < :before order by r.state, r.dueOrder, r.id")
    List<InboxRow> dueBetween(Instant from, Instant before);

    @Query("select distinct new youcheng.workflow.Inbox$Holding(r.assignee, r.candidateGroup) from InboxRow r"
            + " where r.state = youcheng.workflow.WorkItem.State.OPEN and r.assignee is not null"
            + " and r.candidateGroup is not null")
    List<Inbox.Holding> holdings();

    List<InboxRow> findByCaseNumberInOrderByCreatedAscIdAsc(Collection<String> caseNumbers);

    @Query("select count(r) > 0 from InboxRow r where r.caseNumber = :caseNumber"
            + " and (r.doneBy in :accounts or r.doneDeputy in :accounts or r.assignee in :accounts"
            + " or r.candidateGroup in :groups or r.escalatedTo in :groups)")
    boolean touches(String caseNumber, Collection<Long> accounts, Collection<String> groups);

    @Query("select count(r) > 0 from InboxRow r where r.caseNumber = :caseNumber"
            + " and (r.doneBy in :accounts or r.doneDeputy in :accounts"
            + " or (r.state = youcheng.workflow.WorkItem$State.OPEN"
            + " and (r.assignee in :accounts or r.candidateGroup in :groups)))")
    boolean takesPart(String caseNumber, Collection<Long> accounts, Collection<String> groups);
}
