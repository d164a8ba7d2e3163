package youcheng.imports.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Change;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.imports.matching.DuplicateFinder;
import youcheng.imports.matching.Match;
import youcheng.imports.matching.OtherNames;
import youcheng.imports.matching.PersonFacts;
import youcheng.imports.matching.PlaceFacts;
import youcheng.register.ContactDraft;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.ContactTaking;
import youcheng.register.ContactTaking.ContactOutcome;
import youcheng.register.ContactTaking.OfferedContact;
import youcheng.register.ContactTaking.TakenContact;
import youcheng.register.Post;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;

/** Contact persons of relationships. */
@Component
class ContactTarget implements ImportTarget<ContactTarget.ContactRow> {

    private static final String PARTNER = "partners";
    private static final ImportField POST = field("post", true, "岗位类别", "类别", "kind of post");
    private static final List<ImportField> FIELDS = List.of(
            new ImportField(
                    PARTNER,
                    "exchange.partners",
                    true,
                    List.of(),
                    List.of("友城", "城市", "对方城市", "city", "sister city", "partner city")),
            field("name", true, "姓名", "联系人", "contact", "full name"),
            field("title", false, "职务", "头衔", "position", "job title"),
            new ImportField(POST.name(), POST.labelKey(), true, Arrays.asList(Post.values()), POST.alsoCalled()),
            field("email", false, "邮箱", "电子邮件", "e-mail", "mail"),
            field("phone", false, "电话", "手机", "telephone", "tel"),
            field("languages", false, "语言", "语种", "languages"),
            field("inPostSince", false, "任职时间", "上任", "since").asDate(),
            field("termEnds", false, "任期届满", "届满", "term ends").asDate());

    private final ContactTaking taking;
    private final ContactPersons persons;
    private final Register register;
    private final BothTexts texts;

    ContactTarget(ContactTaking taking, ContactPersons persons, Register register, BothTexts texts) {
        this.taking = taking;
        this.persons = persons;
        this.register = register;
        this.texts = texts;
    }

    /** A contact person of a file. */
    record ContactRow(RelationshipId relationship, ContactDraft draft) {}

    private static ImportField field(String name, boolean required, String... alsoCalled) {
        return new ImportField(name, "contact." + name, required, List.of(), List.of(alsoCalled));
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CONTACTS;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public Function<FieldCells, RowReading<ContactRow>> reader() {
        KnownPartners partners = new KnownPartners(register);
        ChoiceWords posts = new ChoiceWords(
                FIELDS.stream()
                        .filter(each -> each.name().equals(POST.name()))
                        .findFirst()
                        .orElseThrow(),
                texts::of);
        return row -> read(row, partners, posts);
    }

    private static RowReading<ContactRow> read(FieldCells row, KnownPartners partners, ChoiceWords posts) {
        FormCheck form = new FormCheck();
        Supplier<RelationshipId> partner = form.read(() -> {
            KnownPartners.missing(PARTNER, row.text(PARTNER)).ifPresent(refused -> {
                throw refused;
            });
            return partners.find(PARTNER, row.text(PARTNER));
        });
        Supplier<@Nullable Post> post = form.read(() -> posts.read(row.text("post"), Post.class));
        Supplier<@Nullable LocalDate> ends = form.read(() -> termEnds(row.date("termEnds")));
        form.ask(() -> FieldCheck.requiredLine("name", row.text("name"), ContactDraft.LONGEST_NAME));
        form.ask(() -> FieldCheck.line("title", row.text("title"), ContactDraft.LONGEST_TITLE));
        form.ask(() -> FieldCheck.email("email", row.text("email"), ContactDraft.LONGEST_EMAIL));
        form.ask(() -> FieldCheck.line("phone", row.text("phone"), ContactDraft.LONGEST_PHONE));
        form.ask(() -> FieldCheck.line("languages", row.text("languages"), ContactDraft.LONGEST_LANGUAGES));
        form.ask(() -> FieldCheck.date("inPostSince", row.date("inPostSince")));
        if (!form.isFine()) {
            return new RowReading<>(null, form.refused());
        }
        return new RowReading<>(
                new ContactRow(
                        partner.get(),
                        new ContactDraft(
                                row.text("name"),
                                row.text("title"),
                                post.get(),
                                row.text("email"),
                                row.text("phone"),
                                row.text("languages"),
                                row.date("inPostSince"),
                                ends.get())),
                List.of());
    }

    private static @Nullable LocalDate termEnds(String typed) {
        PartialDate date = FieldCheck.date("termEnds", typed);
        return date == null ? null : date.latest();
    }

    @Override
    public List<Match<Long>> twins(SortedMap<Integer, ContactRow> rows) {
        Set<RelationshipId> partners =
                rows.values().stream().map(ContactRow::relationship).collect(Collectors.toSet());
        List<PersonFacts<Long>> offered = new ArrayList<>();
        rows.forEach((row, contact) -> offered.add(new PersonFacts<>(
                (long) row,
                List.of(contact.draft().name()),
                place(contact.relationship()),
                mail(contact.draft().email()))));
        List<PersonFacts<Long>> known = persons.of(partners).values().stream()
                .flatMap(List::stream)
                .filter(person -> person.leftOn() == null)
                .map(person -> new PersonFacts<>(
                        person.id().value(),
                        List.of(person.name()),
                        place(person.relationship()),
                        mail(person.email())))
                .toList();
        return new DuplicateFinder(new OtherNames(List.of())).persons(offered, known);
    }

    /** Both sides know the relationship already: its key is as good as the city's name. */
    private static PlaceFacts place(RelationshipId relationship) {
        return PlaceFacts.named(null, "r" + relationship);
    }

    private static @Nullable String mail(String typed) {
        return typed.isBlank() ? null : typed;
    }

    @Override
    public Collection<RelationshipId> concerned(Collection<OfferedRow<ContactRow>> rows) {
        return rows.stream().map(row -> row.draft().relationship()).collect(Collectors.toSet());
    }

    @Override
    public Collection<RelationshipId> concernedBy(Collection<MadeRow> made) {
        return made.stream()
                .flatMap(each -> taking.relationshipOf(new ContactPersonId(each.key())).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<TriedRow> take(List<OfferedRow<ContactRow>> some, Optional<Change> cause) {
        List<ContactOutcome> outcomes = taking.take(
                some.stream()
                        .map(row -> new OfferedContact(
                                row.draft().relationship(),
                                row.draft().draft(),
                                row.joined() == null ? null : new ContactPersonId(row.joined())))
                        .toList(),
                cause);
        return IntStream.range(0, some.size())
                .mapToObj(place -> {
                    ContactOutcome outcome = outcomes.get(place);
                    TakenContact taken = outcome.taken();
                    return new TriedRow(some.get(place).row(), taken == null ? null : made(taken), outcome.refused());
                })
                .toList();
    }

    private static MadeRow made(TakenContact taken) {
        return new MadeRow(
                taken.id().value(), taken.version(), taken.before() == null ? null : DraftJson.write(taken.before()));
    }

    private static TakenContact taken(MadeRow made) {
        String before = made.before();
        return new TakenContact(
                new ContactPersonId(made.key()),
                made.version(),
                before == null ? null : DraftJson.read(before, ContactDraft.class));
    }

    @Override
    public Optional<Rejection> objection(MadeRow made) {
        return taking.objection(taken(made));
    }

    @Override
    public void giveBack(List<MadeRow> some, String reason, Optional<Change> cause) {
        taking.giveBack(some.stream().map(ContactTarget::taken).toList(), reason, cause);
    }

    @Override
    public void finish(Collection<RelationshipId> touched) {
        // Nothing is computed from contact persons.
    }

    @Override
    public Map<Long, Map<String, String>> describe(Collection<Long> keys) {
        Map<Long, Map<String, String>> described = new HashMap<>();
        keys.forEach(
                key -> persons.find(new ContactPersonId(key)).ifPresent(found -> described.put(key, describe(found))));
        return described;
    }

    private Map<String, String> describe(ContactPersonRecord person) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(
                PARTNER,
                register.concluded(List.of(person.relationship())).stream()
                        .map(relationship -> relationship.nameZh())
                        .collect(Collectors.joining()));
        said.put("name", person.name());
        said.put("title", person.title());
        said.put("post", person.post().name());
        said.put("email", person.email());
        said.put("phone", person.phone());
        said.put("languages", person.languages());
        said.put(
                "inPostSince",
                person.inPostSince() == null ? "" : person.inPostSince().toString());
        said.put("termEnds", person.termEnds() == null ? "" : person.termEnds().toString());
        return said;
    }

    @Override
    public String address(long key) {
        return persons.find(new ContactPersonId(key))
                .flatMap(person -> register.concluded(List.of(person.relationship())).stream()
                        .findFirst())
                .map(relationship -> RegisterNavigation.city(relationship.city()))
                .orElse(RegisterNavigation.REGISTER);
    }
}
