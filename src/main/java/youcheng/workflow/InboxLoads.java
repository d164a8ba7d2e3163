package youcheng.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds how much of the open work. It knows no rights: whoever asks passes what may be seen. */
@Service
@Transactional(readOnly = true)
public class InboxLoads {

    private static final String HOLDER = "assignee";

    private final EntityManager entities;

    InboxLoads(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody who holds some of this work, and nobody where some is unassigned; all counted in one statement. */
    public List<HolderLoad> of(InboxQuery query, DueBorders borders) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> asked = builder.createTupleQuery();
        Root<InboxRow> row = asked.from(InboxRow.class);
        InboxCriteria is = new InboxCriteria(query, asked, row, builder);
        Predicate late = is.due(borders.range(DueGroup.OVERDUE));
        Predicate escalated = builder.isNotNull(row.get("escalated"));
        Path<Instant> due = row.get("due");
        asked.multiselect(
                        row.get(HOLDER),
                        builder.count(row),
                        sum(builder, late),
                        sum(builder, escalated),
                        sum(builder, builder.or(late, escalated)),
                        builder.least(builder.<Instant>selectCase()
                                .when(late, due)
                                .otherwise(builder.nullLiteral(Instant.class))))
                .where(is.matching())
                .groupBy(row.get(HOLDER));
        return entities.createQuery(asked)
                .getResultStream()
                .map(InboxLoads::load)
                .toList();
    }

    private static Expression<Long> sum(CriteriaBuilder builder, Predicate condition) {
        return builder.sum(builder.<Long>selectCase().when(condition, 1L).otherwise(0L));
    }

    private static HolderLoad load(Tuple row) {
        return new HolderLoad(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class),
                row.get(4, Long.class),
                row.get(5, Instant.class));
    }
}
