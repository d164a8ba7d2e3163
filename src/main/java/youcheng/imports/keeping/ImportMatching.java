package youcheng.imports.keeping;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Change;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Roles;
import youcheng.imports.reading.HeaderLook.HeaderColumn;
import youcheng.imports.targets.BothTexts;
import youcheng.imports.targets.ImportField;
import youcheng.imports.targets.ImportKind;
import youcheng.imports.targets.ImportTargets;

/** Says which column of a file is which field; what was said is kept under a name for files with the same headings. */
@Service
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@Transactional
public class ImportMatching {

    /** Characters that the name of a matching may have at most. */
    public static final int LONGEST_NAME = 100;

    private static final int LOOKED_AT = 50;

    private final StoredMatchings matchings;
    private final StagedRows rows;
    private final DateColumns dateColumns;
    private final ImportTargets targets;
    private final ImportRights rights;
    private final ImportBook book;
    private final BothTexts texts;
    private final Clock clock;

    ImportMatching(
            StoredMatchings matchings,
            StagedRows rows,
            DateColumns dateColumns,
            ImportTargets targets,
            ImportRights rights,
            ImportBook book,
            BothTexts texts,
            Clock clock) {
        this.matchings = matchings;
        this.rows = rows;
        this.dateColumns = dateColumns;
        this.targets = targets;
        this.rights = rights;
        this.book = book;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A matching that is proposed.
     *
     * @param name under which name it was kept; null for one that was found by headings and content
     * @param fields the columns, from 0, by the names of their fields
     */
    public record Proposed(@Nullable String name, Map<String, Integer> fields) {}

    /** The fields of a kind, in the order of a form. */
    public List<ImportField> fields(ImportKind kind) {
        return targets.of(kind).fields();
    }

    /** What is likely: what was kept for the same headings, and otherwise what headings and content tell. */
    @Transactional(readOnly = true)
    public Proposed propose(ImportId id) {
        DataImport one = rights.find(id);
        Optional<StoredMatching> kept =
                matchings.findFirstByKindAndHeadingsKeyOrderByMadeAtDescIdDesc(one.kind(), headingsKey(one.columns()));
        return kept.map(matching -> new Proposed(matching.name(), columns(matching, one.columns())))
                .orElseGet(() -> new Proposed(
                        null,
                        new MatchingProposal(targets.of(one.kind()).fields(), one.columns(), texts::of)
                                .make(rows.after(id, 0, LOOKED_AT))));
    }

    /** The names of the matchings that were kept for this kind. */
    @Transactional(readOnly = true)
    public List<String> kept(ImportKind kind) {
        rights.require(kind);
        return matchings.findByKindOrderByName(kind).stream()
                .map(StoredMatching::name)
                .toList();
    }

    /** What was kept under this name, for the columns of this import. */
    @Transactional(readOnly = true)
    public Map<String, Integer> keptAs(ImportId id, String name) {
        DataImport one = rights.find(id);
        return matchings
                .findByKindAndName(one.kind(), name)
                .map(matching -> columns(matching, one.columns()))
                .orElse(Map.of());
    }

    /**
     * These columns are these fields, and these fields say the same in all rows.
     *
     * @throws Rejection with the fields that have no column, share one, or hold days that can be read in either order
     */
    public ImportRecord match(ImportId id, long version, FieldMatching said) {
        DataImport one = rights.lock(id, version);
        Person person = rights.person();
        Map<String, String> fixed = fixed(one, said);
        Map<String, Integer> checked = checked(one, said.columns(), fixed.keySet());
        Map<String, Integer> dates = new LinkedHashMap<>(checked);
        dates.keySet()
                .retainAll(targets.of(one.kind()).fields().stream()
                        .filter(ImportField::isDate)
                        .map(ImportField::name)
                        .toList());
        one.match(new FieldMatching(checked, dateColumns.orders(id, dates, said.orders()), fixed));
        return book.store(
                one,
                person,
                AuditEvent.of("import.matched", person.asActor())
                        .with(Change.of("import.fields", null, checked.size())));
    }

    /** Keeps the matching of this import under a name, in the place of what was kept under it. */
    public void keep(ImportId id, String name) {
        DataImport one = rights.lock(id);
        Person person = rights.person();
        String called = FieldCheck.requiredLine("name", name, LONGEST_NAME);
        Map<Integer, String> headings =
                one.columns().stream().collect(Collectors.toMap(HeaderColumn::column, HeaderColumn::heading));
        Map<String, String> said = new LinkedHashMap<>();
        one.matching().columns().forEach((field, column) -> said.put(field, headings.getOrDefault(column, "")));
        String key = headingsKey(one.columns());
        Instant now = clock.instant();
        StoredMatching matching = matchings
                .findByKindAndName(one.kind(), called)
                .orElseGet(() -> new StoredMatching(one.kind(), called, said, key, person.id(), now));
        matching.say(said, key, person.id(), now);
        matchings.saveAndFlush(matching);
        book.store(
                one,
                person,
                AuditEvent.of("import.matchingKept", person.asActor())
                        .with(Change.of("import.matching", null, called)));
    }

    /** Choices of fields without a column; what is none of a field's choices counts as nothing. */
    private Map<String, String> fixed(DataImport one, FieldMatching said) {
        Map<String, String> fixed = new LinkedHashMap<>();
        for (ImportField field : targets.of(one.kind()).fields()) {
            String choice = said.fixed().get(field.name());
            if (choice != null && field.isChoice(choice) && !said.columns().containsKey(field.name())) {
                fixed.put(field.name(), choice);
            }
        }
        return fixed;
    }

    private Map<String, Integer> checked(DataImport one, Map<String, Integer> fields, Set<String> fixed) {
        Set<Integer> columns = one.columns().stream().map(HeaderColumn::column).collect(Collectors.toSet());
        Map<String, Integer> checked = new LinkedHashMap<>();
        List<Rejection> refused = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (ImportField field : targets.of(one.kind()).fields()) {
            Integer column = fields.get(field.name());
            if (column == null || !columns.contains(column)) {
                if (field.required() && !fixed.contains(field.name())) {
                    boolean typed = field.choices().isEmpty();
                    refused.add(Rejection.of(
                            field.name(), typed ? "imports.rejection.noColumn" : "imports.rejection.noColumnOrValue"));
                }
            } else if (taken.add(column)) {
                checked.put(field.name(), column);
            } else {
                refused.add(Rejection.of(field.name(), "imports.rejection.columnTwice"));
            }
        }
        if (!refused.isEmpty()) {
            throw Rejection.all(refused);
        }
        return checked;
    }

    private static Map<String, Integer> columns(StoredMatching matching, List<HeaderColumn> columns) {
        Map<String, Integer> byHeading = new HashMap<>();
        columns.forEach(column -> byHeading.putIfAbsent(MatchingProposal.key(column.heading()), column.column()));
        Map<String, Integer> found = new LinkedHashMap<>();
        matching.headings().forEach((field, heading) -> {
            Integer column = byHeading.get(MatchingProposal.key(heading));
            if (column != null) {
                found.put(field, column);
            }
        });
        return found;
    }

    private static String headingsKey(List<HeaderColumn> columns) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(MatchingProposal.key(columns).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
