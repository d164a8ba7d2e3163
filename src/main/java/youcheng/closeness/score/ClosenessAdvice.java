package youcheng.closeness.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/**
 * What would bring a relationship closer most: each possible step is tried on the formula itself, so that the advice can never
 * disagree with it. Pure: no clock, no database.
 */
public final class ClosenessAdvice {

    private static final int MOST = 5;
    /** Stands behind every real key, so that it comes last among those of one day. */
    private static final long NEW = Long.MAX_VALUE;

    private final List<Contact> contacts;
    private final @Nullable PartialDate signed;
    private final ClosenessPolicy policy;
    private final ClosenessFormula formula;
    private final LocalDate on;
    private final double now;

    private ClosenessAdvice(ClosenessInput input, ClosenessPolicy policy, ClosenessFormula formula, LocalDate on) {
        this.contacts = input.contacts();
        this.signed = input.signed();
        this.policy = policy;
        this.formula = formula;
        this.on = on;
        this.now = Objects.requireNonNullElse(score(contacts), 0.0);
    }

    /** What kind of step it is. */
    public enum Step {
        /** Something new takes place. */
        HOLD,
        /** What is recorded gets its evidence. */
        PROVE,
        /** Something comes of a visit. */
        DELIVER,
        /** What was delivered is looked at, and stands. */
        VERIFY
    }

    /**
     * One step.
     *
     * @param step what kind
     * @param exchange what would take place, or the recorded exchange as it would be then
     * @param score closeness after it
     * @param gain by how much that is more than now
     */
    public record Advice(Step step, Contact exchange, double score, double gain) {}

    /** The steps that raise the score most, the greatest first, one of a kind and level; empty where nothing does. */
    public static List<Advice> of(
            ClosenessInput input, ClosenessPolicy policy, ClosenessFormula formula, LocalDate on) {
        return new ClosenessAdvice(input, policy, formula, on).best();
    }

    private List<Advice> best() {
        List<Advice> all = new ArrayList<>(toHold());
        bestOf(toProve()).ifPresent(all::add);
        bestOf(improved(Step.DELIVER, Substance.NO_OUTCOME, Substance.DELIVERED))
                .ifPresent(all::add);
        bestOf(improved(Step.VERIFY, Substance.DELIVERED, Substance.VERIFIED)).ifPresent(all::add);
        return all.stream()
                .filter(advice -> advice.gain() > 0)
                .sorted(Comparator.comparingDouble(Advice::gain).reversed())
                .limit(MOST)
                .toList();
    }

    /** For each level the best of both directions, in a field that is missing where one is. */
    private List<Advice> toHold() {
        List<Advice> advice = new ArrayList<>();
        for (Level level : List.of(Level.LEADER, Level.BUREAU, Level.EXPERT)) {
            List<Advice> some = Arrays.stream(Direction.values())
                    .filter(direction -> direction != Direction.MUTUAL)
                    .map(direction -> new Contact(
                            NEW,
                            PartialDate.of(on),
                            level == Level.EXPERT ? ExchangeKind.PROJECT : ExchangeKind.VISIT,
                            direction,
                            level,
                            Substance.DELIVERED,
                            missingField(),
                            true,
                            null))
                    .map(this::held)
                    .toList();
            bestOf(some).ifPresent(advice::add);
        }
        return advice;
    }

    private List<Advice> toProve() {
        return contacts.stream()
                .filter(contact -> !contact.isEvidenced())
                .map(contact -> changed(Step.PROVE, contact, contact.substance(), true))
                .toList();
    }

    private List<Advice> improved(Step step, Substance from, Substance to) {
        return contacts.stream()
                .filter(contact -> contact.isEvidenced() && contact.substance() == from)
                .map(contact -> changed(step, contact, to, true))
                .toList();
    }

    private Advice held(Contact contact) {
        List<Contact> more = new ArrayList<>(contacts);
        more.add(contact);
        return advice(Step.HOLD, contact, more);
    }

    private Advice changed(Step step, Contact contact, Substance substance, boolean evidenced) {
        Contact better = new Contact(
                contact.id(),
                contact.date(),
                contact.kind(),
                contact.direction(),
                contact.level(),
                substance,
                contact.field(),
                evidenced,
                contact.isAnswered());
        return advice(
                step,
                better,
                contacts.stream()
                        .map(each -> each.id() == contact.id() ? better : each)
                        .toList());
    }

    private Advice advice(Step step, Contact contact, List<Contact> then) {
        double score = Objects.requireNonNullElse(score(then), 0.0);
        return new Advice(step, contact, score, score - now);
    }

    private FieldOfExchange missingField() {
        LocalDate since = on.minusYears(policy.breadthYears());
        Set<FieldOfExchange> there = contacts.stream()
                .filter(contact -> contact.date().earliest().isAfter(since) && contact.isEvidenced())
                .map(Contact::field)
                .collect(Collectors.toSet());
        return Arrays.stream(FieldOfExchange.values())
                .filter(field -> !there.contains(field))
                .findFirst()
                .orElse(FieldOfExchange.PEOPLE);
    }

    private @Nullable Double score(List<Contact> some) {
        return formula.closeness(new ClosenessInput(some, signed), policy, on).score();
    }

    private static Optional<Advice> bestOf(List<Advice> advice) {
        return advice.stream().max(Comparator.comparingDouble(Advice::gain));
    }
}
