package youcheng.base;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.gates.Gate;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.gates.GateStatement;
import youcheng.aid.goods.GoodsKind;
import youcheng.aid.goods.LineField;
import youcheng.aid.goods.Unit;
import youcheng.aid.packages.AidState;
import youcheng.aid.packages.AidTier;
import youcheng.aid.papers.AidPaperKind;
import youcheng.aid.picture.AidPhase;
import youcheng.aid.picture.AidPicture;
import youcheng.aid.shipments.DifferenceReason;
import youcheng.aid.shipments.Incoterm;
import youcheng.aid.shipments.ShipmentChannel;
import youcheng.aid.shipments.ShipmentState;
import youcheng.audit.ChainKind;
import youcheng.audit.Verification;
import youcheng.base.ui.ExportKind;
import youcheng.calendar.SpecialDay;
import youcheng.calendar.ui.DayStep;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseStage;
import youcheng.cases.conditions.TaskField;
import youcheng.cases.filters.FilteredList;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.closeness.score.ClosenessAdvice;
import youcheng.closeness.score.Dimension;
import youcheng.courtesies.Courtesy;
import youcheng.documents.templates.PaperColumn;
import youcheng.documents.templates.PaperGroup;
import youcheng.documents.templates.PaperKind;
import youcheng.documents.templates.PaperPlaceholder;
import youcheng.dormancy.programme.WakingPhase;
import youcheng.dormancy.review.MilestoneOutcome;
import youcheng.dormancy.revival.MilestoneKind;
import youcheng.dormancy.revival.PartnerShare;
import youcheng.dormancy.scan.ScanState;
import youcheng.dormancy.scan.Verdict;
import youcheng.entries.content.EntryStanding;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.ExchangeState;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;
import youcheng.identity.AbsenceReason;
import youcheng.identity.AfterTask;
import youcheng.identity.ColorPreference;
import youcheng.identity.Desk;
import youcheng.identity.Role;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.RowFilter;
import youcheng.imports.keeping.RowWish;
import youcheng.imports.matching.MatchReason;
import youcheng.imports.reading.CellSeparator;
import youcheng.imports.reading.TextEncoding;
import youcheng.imports.targets.ImportKind;
import youcheng.notifications.choices.Quiet;
import youcheng.notifications.kinds.OfficeNotice;
import youcheng.notifications.telling.Delivery;
import youcheng.portfolio.atrisk.AtRiskFilter;
import youcheng.portfolio.overview.ReviewMark;
import youcheng.register.AgreementKind;
import youcheng.register.Ending;
import youcheng.register.LegalStatus;
import youcheng.register.Post;
import youcheng.register.Region;
import youcheng.register.Tier;
import youcheng.register.agreements.AgreementStanding;
import youcheng.register.keeping.RelationshipPart;
import youcheng.search.SearchKind;
import youcheng.tasks.bulk.BulkResult;
import youcheng.workflow.DueGroup;
import youcheng.workflow.Priority;
import youcheng.workflow.Timer;

/** Every message is there, in both languages, and somebody uses it: nobody ever sees {@code !a.key!}. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Decision tables answer with keys. */
    private static final Path MODELS = Path.of("processes");

    /** Keys that the code puts together from a constant: every constant has a message. */
    private static final Map<String, Class<? extends Enum<?>>> NAMED_BY_CONSTANT = Map.ofEntries(
            entry("role.", Role.class),
            entry("imports.kind.", ImportKind.class),
            entry("imports.state.", ImportState.class),
            entry("imports.wish.", RowWish.class),
            entry("imports.filter.", RowFilter.class),
            entry("base.export.", ExportKind.class),
            entry("merging.part.", RelationshipPart.class),
            entry("imports.encoding.", TextEncoding.class),
            entry("imports.separator.", CellSeparator.class),
            entry("imports.match.", MatchReason.class),
            entry("search.kind.", SearchKind.class),
            entry("aid.direction.", AidDirection.class),
            entry("aid.parties.", AidDirection.class),
            entry("aid.party.", AidParty.PartyRole.class),
            entry("aid.tier.", AidTier.class),
            entry("aid.measure.", AidPicture.AidMeasure.class),
            entry("aid.picture.given.", AidPicture.AidMeasure.class),
            entry("aid.picture.received.", AidPicture.AidMeasure.class),
            entry("aid.phase.", AidPhase.class),
            entry("aid.way.", AidDirection.class),
            entry("aid.state.", AidState.class),
            entry("aid.gate.", Gate.class),
            entry("aid.paper.kind.", AidPaperKind.class),
            entry("aid.gate.rule.", Gate.class),
            entry("aid.gate.result.", GateFinding.Result.class),
            entry("aid.gate.statement.", GateStatement.class),
            entry("goods.kind.", GoodsKind.class),
            entry("goods.line.", LineField.class),
            entry("goods.unit.", Unit.class),
            entry("desk.", Desk.class),
            entry("deputy.reason.", AbsenceReason.class),
            entry("shell.colors.", ColorPreference.class),
            entry("register.region.", Region.class),
            entry("register.status.", LegalStatus.class),
            entry("relationship.tier.", Tier.class),
            entry("relationship.ending.", Ending.class),
            entry("entry.standing.", EntryStanding.class),
            entry("entry.tier.", Tier.class),
            entry("audit.kind.", ChainKind.class),
            entry("identity.afterTask.", AfterTask.class),
            entry("cases.stage.", CaseStage.Reached.class),
            entry("cases.lists.", CaseQuery.OwnList.class),
            entry("audit.misfit.", Verification.Flaw.class),
            entry("calendar.kind.", SpecialDay.DayKind.class),
            entry("calendar.move.by.", DayStep.class),
            entry("exchange.state.", ExchangeState.class),
            entry("exchange.kind.", ExchangeKind.class),
            entry("exchange.direction.", Direction.class),
            entry("exchange.level.", Level.class),
            entry("exchange.substance.", Substance.class),
            entry("exchange.field.", FieldOfExchange.class),
            entry("closeness.band.", Band.class),
            entry("closeness.advice.", ClosenessAdvice.Step.class),
            entry("closeness.dimension.", Dimension.class),
            entry("closeness.activity.", ActivityStatus.class),
            entry("agreement.kind.", AgreementKind.class),
            entry("agreement.standing.", AgreementStanding.class),
            entry("contact.post.", Post.class),
            entry("courtesy.kind.", Courtesy.Occasion.class),
            entry("courtesy.due.", Courtesy.Occasion.class),
            entry("losing.scope.", AtRiskFilter.AtRiskScope.class),
            entry("losing.found.", AtRiskFilter.AtRiskScope.class),
            entry("scan.state.", ScanState.class),
            entry("scan.ended.", ScanState.class),
            entry("scan.verdict.", Verdict.class),
            entry("milestone.kind.", MilestoneKind.class),
            entry("dormancy.tried.outcome.", MilestoneOutcome.class),
            entry("dormancy.tried.settled.", MilestoneOutcome.class),
            entry("milestone.share.", PartnerShare.class),
            entry("portfolio.review.", ReviewMark.class),
            entry("programme.phase.", WakingPhase.class),
            entry("documents.templates.sample.", PaperPlaceholder.class),
            entry("documents.templates.placeholder.", PaperPlaceholder.class),
            entry("documents.templates.sampleRows.", PaperColumn.class),
            entry("documents.templates.column.", PaperColumn.class),
            entry("documents.templates.group.", PaperGroup.class),
            entry("documents.templates.kind.", PaperKind.class),
            entry("shipment.state.", ShipmentState.class),
            entry("shipment.channel.", ShipmentChannel.class),
            entry("shipment.incoterm.", Incoterm.class),
            entry("shipment.difference.", DifferenceReason.class),
            entry("tasks.timers.", Timer.Purpose.class),
            entry("tasks.priority.", Priority.class),
            entry("work.priority.", Priority.class),
            entry("tasks.bulk.outcome.", BulkResult.BulkOutcome.class),
            entry("tasks.filter.field.", TaskField.class),
            entry("tasks.group.", DueGroup.class),
            entry("filters.about.", FilteredList.class),
            entry("filters.drop.about.", FilteredList.class),
            entry("notices.delivery.", Delivery.class),
            entry("notices.quiet.", Quiet.class),
            entry("notice.kind.", OfficeNotice.class),
            entry("notice.said.", OfficeNotice.class));

    /** Keys that the code puts together from something else: a step, an outcome, a stored value. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "access.reason.",
            "aid.field.",
            "aid.gate.reason.",
            "aid.gate.fact.need.",
            "aid.group.need.",
            "aid.note.",
            "aid.rejection.gatesFailed.",
            "aid.tier.rule.",
            // What papers ask for.
            "aidpapers.field.",
            "calendar.extent.",
            // Words that the table of lines is told once.
            "goods.grid.",
            "cases.difference.",
            "cases.standing.",
            "document.kind.",
            "documents.misfit.",
            "document.marking.",
            "documents.templates.slot.",
            "documents.templates.name.",
            "tasks.filter.due.",
            "tasks.filter.gone.",
            "tasks.scope.",
            "register.confidence.",
            "register.language.",
            "plan.state.",
            // Of a dormancy review: state, measure, what follows from it.
            "dormancy.state.",
            "dormancy.measure.",
            "dormancy.consequence.",
            "dormancy.origin.",
            "dormancy.letterFile.",
            "dormancy.reason.closed.",
            "map.colors.",
            "map.summary.",
            "milestone.template.",
            "notices.summary.",
            "revival.column.",
            "revival.progress.",
            "closeness.group.",
            "policy.level.",
            "policy.substance.",
            "policy.weight.",
            "process.",
            "step.",
            "outcome.",
            "screening.",
            // What is said above the form of a step, where something is.
            "shipments.about.",
            "proposal.",
            "entry.",
            "change.");

    /** Keys made of a word before and an action or actor that stands literally in the code. */
    private static final List<String> BEFORE_A_LITERAL = List.of("action.", "actor.");

    /** Actions that end in a step or outcome. */
    private static final Set<String> ACTIONS_PUT_TOGETHER = Set.of(
            "action.aid.closed.",
            "action.document.found.",
            "action.plan.closed.",
            "action.dormancy.closed.",
            "action.plan.finished.",
            "action.revival.ended.",
            "action.revival.partner.",
            "action.proposal.screened.",
            "action.proposal.closed.",
            "action.change.closed.",
            "action.entry.closed.",
            "action.scan.closed.",
            "action.shipment.settled.",
            "action.shipment.closed.");

    /** How actions and fields of decided cases begin; the decisions of every process put the rest to them. */
    private static final Set<String> SUBJECTS = Set.of("proposal", "decision");

    /** The value of a field of the trail: the key is the field's, a dot and the value. */
    private static final Set<String> VALUES_OF_FIELDS = Set.of(
            "access.chain.all",
            "agreement.renews.true",
            "agreement.renews.false",
            "access.account.UNKNOWN",
            "account.closed.true",
            "account.closed.false");

    /** Fields that no entry has any more, but entries of before have. */
    private static final Set<String> FORMER_FIELDS = Set.of("access.username", "access.ties");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Set<String> LITERALS = literals();
    private static final Map<String, String> ENGLISH = all("en");

    static Stream<String> modules() {
        return files("_en.properties").map(file -> file.replace("_en.properties", ""));
    }

    static Stream<String> namedByConstant() {
        return NAMED_BY_CONSTANT.entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue().getEnumConstants())
                        .map(constant -> entry.getKey() + constant.name()));
    }

    @Test
    void everyFileIsThereInBothLanguages() {
        assertThat(files("_zh.properties").map(file -> file.replace("_zh.properties", "")))
                .containsExactlyElementsOf(modules().toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(read(module, "zh").keySet())
                .containsExactlyInAnyOrderElementsOf(read(module, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noMessageIsEmpty(String module) {
        assertThat(read(module, "en"))
                .noneSatisfy((key, text) -> assertThat(text).isBlank());
        assertThat(read(module, "zh"))
                .noneSatisfy((key, text) -> assertThat(text).isBlank());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesUseTheSameArguments(String module) {
        Map<String, String> chinese = read(module, "zh");
        assertThat(read(module, "en"))
                .allSatisfy((key, text) -> assertThat(arguments(text))
                        .as(key)
                        .isEqualTo(arguments(Objects.requireNonNull(chinese.get(key)))));
    }

    /** A straight apostrophe swallows the argument behind it; a brace too many fails when the message is shown. */
    @ParameterizedTest
    @MethodSource("modules")
    void everyMessageIsWellFormed(String module) {
        Stream.of("en", "zh")
                .forEach(language -> assertThat(read(module, language)).allSatisfy((key, text) -> {
                    assertThat(text).as(key).doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(text, Locale.of(language)))
                            .as(key)
                            .doesNotThrowAnyException();
                }));
    }

    /** Of two messages with one key only one is ever shown, and nobody knows which. */
    @Test
    void noKeyStandsTwice() {
        List<String> keys = files("_en.properties")
                .flatMap(file -> lines(MESSAGES.resolve(file)).stream())
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyInTheCodeHasAMessage() {
        Set<String> beginnings =
                ENGLISH.keySet().stream().map(MessagesTest::first).collect(Collectors.toSet());
        Set<String> missing = LITERALS.stream()
                .filter(literal -> KEY.matcher(literal).matches() && beginnings.contains(first(literal)))
                .filter(literal -> !ENGLISH.containsKey(literal) && !ENGLISH.containsKey("action." + literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("namedByConstant")
    void everyConstantThatIsShownHasAMessage(String key) {
        assertThat(ENGLISH).containsKey(key);
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> unused =
                ENGLISH.keySet().stream().filter(key -> !isUsed(key)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    /** A beginning that no code uses any more would hide messages that nobody needs. */
    @Test
    void everyBeginningOfAKeyIsUsed() {
        assertThat(LITERALS).containsAll(PUT_TOGETHER);
        assertThat(LITERALS).containsAll(BEFORE_A_LITERAL);
        assertThat(ACTIONS_PUT_TOGETHER)
                .allSatisfy(beginning -> assertThat(LITERALS).contains(beginning.substring("action.".length())));
    }

    private static boolean isUsed(String key) {
        return LITERALS.contains(key)
                || VALUES_OF_FIELDS.contains(key)
                || FORMER_FIELDS.contains(key)
                // A field of several lines looks for its help under its label.
                || (key.endsWith(".help") && LITERALS.contains(key.substring(0, key.length() - ".help".length())))
                || Stream.of(NAMED_BY_CONSTANT.keySet(), PUT_TOGETHER, ACTIONS_PUT_TOGETHER)
                        .flatMap(Set::stream)
                        .anyMatch(key::startsWith)
                || SUBJECTS.stream().anyMatch(subject -> isOfDecision(key, subject))
                || BEFORE_A_LITERAL.stream()
                        .anyMatch(
                                before -> key.startsWith(before) && LITERALS.contains(key.substring(before.length())));
    }

    private static boolean isOfDecision(String key, String subject) {
        String action = "action." + subject + ".";
        return key.startsWith(action + "done.")
                || (key.startsWith(action) && LITERALS.contains(key.substring(action.length())))
                || (key.startsWith(subject + ".")
                        && (LITERALS.contains(key.substring(subject.length() + 1))
                                || LITERALS.contains(key.substring(subject.length()))));
    }

    private static String first(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> literals() {
        try (Stream<Path> sources = Files.walk(SOURCES);
                Stream<Path> models = Files.walk(MODELS)) {
            Set<String> literals = new HashSet<>();
            Stream.concat(
                            sources.filter(file -> file.toString().endsWith(".java")),
                            models.filter(file -> file.toString().endsWith(".dmn")))
                    .flatMap(file ->
                            LITERAL.matcher(String.join("\n", lines(file))).results())
                    .map(found -> found.group(1))
                    .forEach(literals::add);
            return literals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> all(String language) {
        Map<String, String> all = new TreeMap<>();
        modules().forEach(module -> all.putAll(read(module, language)));
        return all;
    }

    private static Map<String, String> read(String module, String language) {
        Properties file = new Properties();
        try (BufferedReader text = Files.newBufferedReader(MESSAGES.resolve(module + "_" + language + ".properties"))) {
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> messages.put(key, file.getProperty(key)));
        return messages;
    }

    private static Stream<String> files(String ending) {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
