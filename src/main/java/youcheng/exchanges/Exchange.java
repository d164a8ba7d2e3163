package youcheng.exchanges;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ReadByQueries;
import youcheng.base.SearchText;
import youcheng.register.RelationshipId;

/** One dated contact with one or more partners, held or planned. */
@Entity
@Table(name = "exchange")
class Exchange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private ExchangeState state;

    private PartialDate happened;

    @ReadByQueries
    private LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ExchangeKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Level metLevel;

    @Enumerated(EnumType.STRING)
    private Substance substance;

    @Enumerated(EnumType.STRING)
    private FieldOfExchange aboutField;

    private String title;

    @ReadByQueries
    private String searchKey;

    private String people;
    private @Nullable Long leadContact;
    private String outcome;
    private String evidence;
    private @Nullable PartialDate answered;
    private boolean demonstration;

    @ReadByQueries
    private @Nullable String origin;

    private @Nullable Long recordedBy;
    private Instant recordedAt;
    private @Nullable String endedReason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "exchange_partner", joinColumns = @JoinColumn(name = "exchange_id"))
    @Column(name = "relationship_id")
    @BatchSize(size = 100)
    private Set<Long> partners = new TreeSet<>();

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected Exchange() {}

    Exchange(ExchangeContent content, @Nullable Long recordedBy, Instant at) {
        this.recordedBy = recordedBy;
        this.recordedAt = at;
        this.state = content.isPlanned() ? ExchangeState.PLANNED : ExchangeState.HELD;
        take(content);
    }

    /** One that was loaded and not recorded by a person: from a public record, or made up for demonstration. */
    static Exchange loaded(ExchangeContent content, String origin, boolean demonstration, Instant at) {
        Exchange loaded = new Exchange(content, null, at);
        loaded.origin = origin;
        loaded.demonstration = demonstration;
        return loaded;
    }

    /** Takes over a correction; a planned exchange that took place becomes a held one, never the other way. */
    void correct(ExchangeContent content) {
        requireStanding();
        if (state == ExchangeState.HELD && content.isPlanned()) {
            throw new IllegalStateException("What took place is not planned any more");
        }
        this.state = content.isPlanned() ? ExchangeState.PLANNED : ExchangeState.HELD;
        take(content);
    }

    void answer(PartialDate on) {
        if (state != ExchangeState.HELD || kind != ExchangeKind.LETTER) {
            throw new IllegalStateException("Only a letter is answered");
        }
        this.answered = on;
    }

    /** This proves it. */
    void proveBy(String proof) {
        requireStanding();
        this.evidence = proof;
    }

    /** It came to this instead, since some of what was given was taken back. */
    void cameTo(String newOutcome) {
        requireStanding();
        this.outcome = newOutcome;
    }

    /** It was none with these. */
    void withoutPartners(Collection<RelationshipId> none) {
        requireStanding();
        none.forEach(partner -> partners.remove(partner.value()));
    }

    void callOff(String reason) {
        if (state != ExchangeState.PLANNED) {
            throw new IllegalStateException("Only what is planned is called off");
        }
        this.state = ExchangeState.CALLED_OFF;
        this.endedReason = reason;
    }

    void remove(String reason) {
        requireStanding();
        this.state = ExchangeState.REMOVED;
        this.endedReason = reason;
    }

    private void requireStanding() {
        if (!isStanding()) {
            throw new IllegalStateException("Exchange " + id + " is " + state);
        }
    }

    private void take(ExchangeContent content) {
        this.happened = content.date();
        this.firstDay = content.date().earliest();
        this.lastDay = content.lastDay();
        this.kind = content.kind();
        this.direction = content.direction();
        this.metLevel = content.level();
        this.substance = content.substance();
        this.aboutField = content.field();
        this.title = content.title();
        this.searchKey = SearchText.index(title);
        this.people = content.people();
        this.leadContact = content.lead();
        this.outcome = content.outcome();
        this.evidence = content.evidence();
        this.answered = content.answered();
        Set<Long> wanted = new TreeSet<>();
        content.partners().forEach(partner -> wanted.add(partner.value()));
        partners.retainAll(wanted);
        partners.addAll(wanted);
    }

    /** Whether it can still be changed. */
    boolean isStanding() {
        return state == ExchangeState.PLANNED || state == ExchangeState.HELD;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long version() {
        return version;
    }

    ExchangeState state() {
        return state;
    }

    List<RelationshipId> partners() {
        return partners.stream().sorted().map(RelationshipId::new).toList();
    }

    ExchangeRecord record() {
        return new ExchangeRecord(
                new ExchangeId(id()),
                partners(),
                state,
                happened,
                lastDay,
                kind,
                direction,
                metLevel,
                substance,
                aboutField,
                title,
                people,
                leadContact,
                outcome,
                evidence,
                answered,
                demonstration,
                recordedBy,
                recordedAt,
                endedReason,
                version);
    }
}
