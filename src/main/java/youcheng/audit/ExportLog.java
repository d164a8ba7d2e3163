package youcheng.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.base.Actor;
import youcheng.base.ExportOutcome;
import youcheng.base.ExportRows;

/**
 * Puts on record in the access chain that somebody asks for a list as a file, before anything of it is read; hands out its
 * rows; and puts on record after that with how many of them the file was made, or that there is none. Whoever calls it has
 * asked for the right.
 */
@Component
public class ExportLog {

    private static final int AT_ONCE = 1000;
    private static final int ENTRIES_AT_ONCE = 500;

    private final AccessLog accessLog;
    private final AuditTrail trail;
    private final EntityManager entities;
    private final TransactionTemplate oneInstant;

    ExportLog(AccessLog accessLog, AuditTrail trail, EntityManager entities, PlatformTransactionManager transactions) {
        this.accessLog = accessLog;
        this.trail = trail;
        this.entities = entities;
        this.oneInstant = new TransactionTemplate(transactions);
        this.oneInstant.setReadOnly(true);
        // All parts are read as things stood at one instant: what others do meanwhile would shift the rows from one
        // part
        // to the next, and lose one or say it twice.
        this.oneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Who takes what away.
     *
     * @param action the trail's word for asking for it
     * @param as how the person asked for it: the address of the list
     * @param rows how many there are when it is asked for
     */
    public record TakenList(String action, Actor by, String as, long rows) {}

    /** A list that is read by place. */
    @FunctionalInterface
    public interface Pages<T> {

        /** So many rows from this place, from 0; none behind the last. */
        List<T> page(int offset, int limit);
    }

    /** A list that is read in some way of its own. */
    @FunctionalInterface
    public interface Parts<T> {

        /** Hands out all of it, a part at a time. */
        void read(Consumer<List<T>> part);
    }

    /** Hands out a list that is read by place. */
    public <T> ExportRows<T> handOut(TakenList taken, Pages<T> pages) {
        return handOutParts(taken, part -> {
            List<T> page = pages.page(0, AT_ONCE);
            for (int offset = AT_ONCE; !page.isEmpty(); offset += AT_ONCE) {
                part.accept(page);
                page = pages.page(offset, AT_ONCE);
            }
        });
    }

    /** Hands out a list that is small enough to stand on a page as a whole; it is read once to count it, and then anew. */
    public <T> ExportRows<T> handOutWhole(String action, Actor by, String as, Supplier<List<T>> rows) {
        return handOutParts(new TakenList(action, by, as, rows.get().size()), part -> part.accept(rows.get()));
    }

    /** Hands out a whole chain of the trail, the newest entry first. */
    public ExportRows<TrailEntry> handOutChain(String action, Actor by, String as, Chain chain) {
        long length =
                trail.newest(chain, 1).stream().mapToLong(TrailEntry::sequence).sum();
        return handOutParts(new TakenList(action, by, as, length), part -> {
            List<TrailEntry> some = trail.newest(chain, ENTRIES_AT_ONCE);
            while (!some.isEmpty()) {
                part.accept(some);
                some = trail.newestBefore(chain, some.getLast().sequence(), ENTRIES_AT_ONCE);
            }
        });
    }

    /** Hands out a list that is read in some way of its own. */
    public <T> ExportRows<T> handOutParts(TakenList taken, Parts<T> parts) {
        AccessLog.Place asked =
                accessLog.recorded(event(taken.action(), taken).with(Change.of("access.listed", null, taken.rows())));
        return new ExportRows<>() {
            @Override
            public long counted() {
                return taken.rows();
            }

            @Override
            public void forEachPart(Consumer<List<T>> part) {
                oneInstant.executeWithoutResult(status -> parts.read(some -> {
                    part.accept(some);
                    // What was read would stay in memory to the end otherwise.
                    entities.clear();
                }));
            }

            @Override
            public void ended(ExportOutcome outcome, long rows) {
                accessLog.record(event(actionOf(outcome), taken)
                        .with(Change.of("access.exported", null, rows))
                        .with(Change.of("access.chain", null, asked.chain()))
                        .with(Change.of("trail.entry", null, asked.sequence())));
            }
        };
    }

    private static AuditEvent event(String action, TakenList taken) {
        return AuditEvent.of(action, taken.by()).with(Change.personal("access.attempt", null, taken.as()));
    }

    private static String actionOf(ExportOutcome outcome) {
        return switch (outcome) {
            case WHOLE -> "access.exportWhole";
            case STOPPED -> "access.exportStopped";
            case FAILED -> "access.exportFailed";
        };
    }
}
