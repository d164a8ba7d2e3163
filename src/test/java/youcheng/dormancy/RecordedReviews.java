package youcheng.dormancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.dormancy.review.Flag;
import youcheng.dormancy.review.ReviewOpener;
import youcheng.dormancy.review.ReviewPast;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.Relationships;

/**
 * Reviews without their process: cases alone, remembered once their transaction is committed; so that tests begin without any.
 * The real ones where a test asks for them.
 */
@Primary
@TestComponent
public class RecordedReviews implements ReviewOpener {

    private final Cases cases;
    private final Relationships relationships;
    private final Register register;
    private final ReviewOpener real;
    private final Map<RelationshipId, List<Flag>> opened = new LinkedHashMap<>();
    private final Map<RelationshipId, ReviewPast> pasts = new HashMap<>();
    private Consumer<RelationshipId> before = id -> {};
    private boolean isReal;

    RecordedReviews(
            Cases cases, Relationships relationships, Register register, @Qualifier("reviewPasts") ReviewOpener real) {
        this.cases = cases;
        this.relationships = relationships;
        this.register = register;
        this.real = real;
    }

    /** Forgets all reviews. */
    public void forget() {
        opened.clear();
        pasts.clear();
        before = id -> {};
        isReal = false;
    }

    /** From here on reviews are real ones, with their process and their past. */
    public void becomeReal() {
        isReal = true;
    }

    /** What happens before a relationship is looked at again under its lock. */
    public void before(Consumer<RelationshipId> what) {
        before = what;
    }

    /** This is what reviews there were. */
    public void past(RelationshipId relationship, ReviewPast past) {
        pasts.put(relationship, past);
    }

    /** The flags of the reviews that were opened, by relationship. */
    public Map<RelationshipId, List<Flag>> opened() {
        return opened;
    }

    @Override
    public Lot lot(CaseNumber scan, Actor by, Collection<RelationshipId> flagged) {
        Lot lot = isReal ? real.lot(scan, by, flagged) : (relationship, flag) -> open(relationship, flag, scan, by);
        return (relationship, flag) -> {
            before.accept(relationship);
            return lot.open(relationship, flag);
        };
    }

    private Optional<CaseNumber> open(RelationshipId relationship, Flag flag, CaseNumber scan, Actor by) {
        relationships.lock(List.of(relationship));
        boolean runs = register.find(relationship)
                .filter(RelationshipRecord::isInForce)
                .isPresent();
        if (!runs || pastOf(relationship).isOpen()) {
            return Optional.empty();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                opened.computeIfAbsent(relationship, none -> new ArrayList<>()).add(flag);
                pasts.put(relationship, new ReviewPast(true, null, null));
            }
        });
        return Optional.of(cases.openFrom(scan, "DOR", "DormancyReview", new Bilingual("休眠评估", "Dormancy review"), by));
    }

    @Override
    public Map<RelationshipId, ReviewPast> pastOf(Collection<RelationshipId> some) {
        return isReal ? real.pastOf(some) : some.stream().collect(Collectors.toMap(id -> id, this::pastOf));
    }

    private ReviewPast pastOf(RelationshipId relationship) {
        return pasts.getOrDefault(relationship, new ReviewPast(false, null, null));
    }
}
