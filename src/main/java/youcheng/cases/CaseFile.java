package youcheng.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.base.CaseRow;
import youcheng.base.KeyedEntity;
import youcheng.base.ReadByQueries;
import youcheng.base.SearchText;
import youcheng.documents.Marking;
import youcheng.identity.Desk;
import youcheng.workflow.CaseLabel;

/** One run of a process. Its row is the lock that every step of the case takes first. */
@Entity
@Table(name = "case_file")
class CaseFile extends KeyedEntity implements CaseRow {

    private static final int LONGEST_NAMES = 1000;
    private static final String BETWEEN_NAMES = "\n";

    @Id
    @Column(name = "case_number")
    private String number;

    private String process;
    private String titleZh;
    private String titleEn;

    private String searchKey;
    private String alsoNamed = "";

    @ReadByQueries
    private String sortZh;

    @ReadByQueries
    private String sortEn;

    private @Nullable Long initiator;
    private @Nullable Long initiatorDeputy;
    private @Nullable String initiatorSystem;
    private @Nullable String parentCase;

    /** Whether what happens here may lead on in the case that it belongs to. */
    @ReadByQueries
    private boolean leadsBack;

    @Column(name = "opened_at")
    private Instant opened;

    @Column(name = "closed_at")
    private @Nullable Instant closed;

    private @Nullable String outcome;

    @ReadByQueries
    private boolean minor;

    private @Nullable String documentNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Desk desk;

    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Marking marking = Marking.INTERNAL;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected CaseFile() {}

    @Override
    public String getId() {
        return number;
    }

    CaseFile(CaseNumber number, String process, Bilingual title, Actor initiator, Instant opened) {
        this.number = number.value();
        this.process = process;
        if (initiator instanceof Actor.Machine system) {
            this.initiatorSystem = system.activity();
        } else {
            this.initiator = initiator.principal();
            this.initiatorDeputy = initiator.deputy();
        }
        this.opened = opened;
        retitle(title);
    }

    /** It is not listed among the cases; its work items are listed as all work is. */
    CaseFile asMinor() {
        this.minor = true;
        return this;
    }

    /** It belongs to another case, where what happens here may lead on. */
    CaseFile within(CaseNumber parent) {
        this.leadsBack = true;
        return from(parent);
    }

    /** It belongs to another case and leads nowhere there. */
    CaseFile from(CaseNumber parent) {
        this.parentCase = parent.value();
        return this;
    }

    /** It is this desk's work. */
    void belongsTo(Desk theDesk) {
        this.desk = theDesk;
    }

    /** It is about so much, in CNY. */
    void isAbout(@Nullable BigDecimal cny) {
        this.amount = cny;
    }

    void mark(Marking newMarking) {
        this.marking = newMarking;
    }

    Marking marking() {
        return marking;
    }

    final void retitle(Bilingual title) {
        this.titleZh = title.chinese();
        this.titleEn = title.english();
        this.sortZh = SearchText.sort(titleZh);
        this.sortEn = SearchText.sort(titleEn);
        this.searchKey = index();
    }

    /** Names by which people look for it beside its title, such as what its city was called before. */
    void alsoNamed(Collection<String> names) {
        StringBuilder kept = new StringBuilder();
        for (String name : new LinkedHashSet<>(names)) {
            if (kept.length() + name.length() < LONGEST_NAMES) {
                kept.append(name).append(BETWEEN_NAMES);
            }
        }
        this.alsoNamed = kept.toString();
        this.searchKey = index();
    }

    private String index() {
        return SearchText.index(Stream.concat(
                        Stream.of(number, documentNumber, titleZh, titleEn), Stream.of(alsoNamed.split(BETWEEN_NAMES)))
                .toArray(String[]::new));
    }

    void close(String theOutcome, Instant at) {
        if (closed != null) {
            throw new IllegalStateException(number + " is closed already");
        }
        this.closed = at;
        this.outcome = theOutcome;
    }

    @Override
    public CaseNumber number() {
        return new CaseNumber(number);
    }

    boolean isNumbered() {
        return documentNumber != null;
    }

    void numbered(String theDocumentNumber) {
        if (documentNumber != null) {
            throw new IllegalStateException(number + " has a document number already");
        }
        this.documentNumber = theDocumentNumber;
        this.searchKey = index();
    }

    private Actor initiator() {
        return initiator == null
                ? Actor.system(Objects.requireNonNull(initiatorSystem))
                : Actor.of(initiator, initiatorDeputy);
    }

    /** By what it is called beside its title: its numbers, and what its city was called before. */
    List<String> names() {
        return Stream.concat(Stream.of(number, documentNumber), alsoNamed.lines())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .toList();
    }

    CaseLabel label() {
        return new CaseLabel(new Bilingual(titleZh, titleEn), searchKey, desk == null ? null : desk.name(), amount);
    }

    CaseSummary record() {
        return new CaseSummary(
                new CaseNumber(number),
                process,
                titleZh,
                titleEn,
                initiator(),
                parentCase == null ? null : new CaseNumber(parentCase),
                opened,
                closed,
                outcome,
                documentNumber,
                desk,
                marking);
    }
}
