package youcheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Every field that an entry of the trail may name, and what its values are. Whoever writes a new field says here what it
 * holds: an account is held by its id and what tells something about a person by its digest, because what was hashed
 * can never be taken out again.
 */
public final class TrailFields {

    /** What the values of a field are. */
    private enum Holds {
        /** The id of an account, or that there is none. */
        ACCOUNT("account:\\d+|UNKNOWN"),
        /** Something about a person: a digest, never a value. */
        PERSONAL("(?!)"),
        /** Constants, keys, groups, case numbers, names of steps; never words that people typed. */
        KEY("[A-Za-z0-9#:@._/, -]*"),
        NUMBER("-?\\d+(\\.\\d+)?(E-?\\d+)?"),
        DATE("\\d{4}(-\\d{2}(-\\d{2})?)?"),
        /** What people typed, or names of places and papers; never the name of a person by the portal's doing. */
        WORDS("(?s).*");

        private final Pattern values;

        Holds(String values) {
            this.values = Pattern.compile(values);
        }
    }

    private static final Map<String, Holds> FIELDS = new TreeMap<>();

    static {
        holds(
                Holds.ACCOUNT,
                "access.account",
                "access.principal",
                "deputy.account",
                "work.holder",
                "case.reader",
                "case.mentioned",
                "proposal.asked",
                "decision.asked",
                "proposal.originalAuthor",
                "plan.owner",
                "milestone.owner",
                "relationship.enteredBy");
        holds(
                Holds.PERSONAL,
                "case.comment",
                "account.username",
                "account.name",
                "account.mail",
                "access.address",
                "contact.which",
                "contact.mergedWith",
                "contact.name",
                "contact.title",
                "contact.post",
                "contact.email",
                "contact.phone",
                "contact.languages",
                "contact.inPostSince",
                "contact.termEnds",
                "contact.leftOn",
                "contact.successor",
                "exchange.people",
                "dormancy.contacts",
                "proposal.contactName",
                "proposal.contactOffice",
                "proposal.contactEmail",
                "proposal.ourSignatory",
                "proposal.partnerSignatory",
                "shipment.consignee",
                "shipment.receiptPerson");
        holds(
                Holds.KEY,
                "notice.rule",
                "relationship.mergedWith",
                "city.mergedWith",
                "city.mergedInto",
                "aid.direction",
                "aid.field.isUrgent",
                "aid.field.currency",
                "aid.tier",
                "aid.gate",
                "aid.gate.statement",
                "aid.gateOutdated",
                "aid.paper.kind",
                "aid.paper.shipment",
                "aid.lines.digest",
                "account.roles",
                "account.desks",
                "deputy.roles",
                "deputy.processes",
                "deputy.reason",
                "access.chain",
                "access.reportLanguage",
                "access.repeatedAction",
                "agreement.kind",
                "agreement.renews",
                "calendar.extent",
                "closeness.sealedRuns",
                "closeness.sealedDigest",
                "courtesy.kind",
                "case.marking",
                "document.marking",
                "document.seen",
                "document.sha256",
                "document.templateSha256",
                "documents.templates.sha256",
                "import.kind",
                "import.wish",
                "exchange.state",
                "exchange.partners",
                "exchange.kind",
                "exchange.direction",
                "exchange.level",
                "exchange.substance",
                "exchange.field",
                "dormancy.origin",
                "dormancy.reasons",
                "dormancy.scan",
                "dormancy.measure",
                "plan.origin",
                "milestone.item",
                "milestone.kind",
                "milestone.replaces",
                "milestone.share",
                "revival.cancelled",
                "revival.milestones",
                "proposal.original",
                "proposal.copy",
                "proposal.country",
                "proposal.tier",
                "change.kind",
                "entry.country",
                "entry.countryThen",
                "entry.tier",
                "entry.standing",
                "change.wishedBy",
                "proposal.otherTies",
                "register.language",
                "relationship.status",
                "relationship.tier",
                "relationship.ending",
                "relationship.countryThen",
                "scan.inTheWay",
                "shipment.number",
                "shipment.recallOf",
                "shipment.state",
                "shipment.channel",
                "shipment.incoterm",
                "trail.place",
                "trail.field",
                "trail.digest",
                "work.escalatedTo",
                "work.priority",
                "cases.difference.*",
                "screening.*");
        holds(
                Holds.NUMBER,
                "aid.field.rate",
                "aid.valueCny",
                "shipment.unnamed",
                "aid.gate.document",
                "aid.paper.templateZh",
                "aid.paper.templateEn",
                "aid.allocations",
                "aid.lines.added",
                "aid.lines.changed",
                "aid.lines.removed",
                "aid.lines.unnamed",
                "milestone.budget",
                "access.accounts",
                "deputy.appointment",
                "access.exported",
                "access.listed",
                "access.ties",
                "access.reportYear",
                "access.times",
                "demonstration.exchanges",
                "calendar.daysAhead",
                "document.version",
                "document.templateVersion",
                "documents.templates.active",
                "import.fields",
                "import.joined",
                "import.leftOut",
                "import.made",
                "import.number",
                "import.problems",
                "import.row",
                "import.rows",
                "import.twins",
                "exchange.number",
                "exchange.lead",
                "policy.version",
                "policy.active",
                "dormancy.policyVersion",
                "dormancy.closeness",
                "dormancy.form",
                "dormancy.substantiveSince",
                "dormancy.milestonesDone",
                "dormancy.milestonesDropped",
                "dormancy.letterDays",
                "proposal.budget",
                "scan.total",
                "scan.looked",
                "scan.flagged",
                "scan.opened",
                "scan.incomplete",
                "scan.skipped",
                "scan.notOpened",
                "trail.entry",
                "trail.chains",
                "trail.broken",
                "trail.entries");
        holds(
                Holds.DATE,
                "aid.field.needDate",
                "aid.field.announcedOn",
                "aid.field.expectedArrival",
                "aid.field.rateDate",
                "aid.gate.date",
                "aid.thanksOn",
                "agreement.signed",
                "agreement.termUntil",
                "agreement.endedOn",
                "calendar.published",
                "city.nameFrom",
                "city.nameUntil",
                "contact.verifiedOn",
                "courtesy.when",
                "exchange.date",
                "exchange.lastDay",
                "exchange.answered",
                "dormancy.letterDate",
                "deputy.from",
                "deputy.until",
                "dormancy.answerDue",
                "dormancy.answerDate",
                "dormancy.noticeDate",
                "plan.day",
                "milestone.day",
                "revival.endsOn",
                "proposal.letterOfIntentDate",
                "proposal.municipalDate",
                "decision.municipalDate",
                "proposal.appliedDate",
                "proposal.nationalDate",
                "proposal.signingDate",
                "proposal.dispatchDate",
                "decision.dispatchDate",
                "relationship.established",
                "relationship.ended",
                "relationship.tierSince",
                "change.effectiveOn",
                "entry.established",
                "entry.ended",
                "change.noticeDate",
                "shipment.announcedOn",
                "shipment.expectedArrival",
                "shipment.sentOn",
                "shipment.arrivedOn",
                "shipment.handedOverOn",
                "shipment.returnedOn",
                "shipment.declaredOn",
                "work.due",
                "work.followUp");
        holds(
                Holds.WORDS,
                "import.file",
                "import.matching",
                "register.note",
                "register.confidence",
                "relationship.endedBecause",
                "aid.parties",
                "aid.field.purpose",
                "aid.source",
                "aid.field.occasion",
                "aid.field.urgentReason",
                "aid.field.need",
                "aid.field.needReference",
                "aid.field.funding",
                "aid.field.publicity",
                "aid.gate.evidence",
                "aid.gate.reference",
                "aid.paper.number",
                "aid.thanksReference",
                "aid.allocation",
                "aid.line",
                "access.attempt",
                "agreement.which",
                "agreement.title",
                "agreement.parent",
                "agreement.subject",
                "calendar.source",
                "calendar.day",
                "case.documentNumber",
                "city.name",
                "document.file",
                "exchange.title",
                "exchange.outcome",
                "exchange.evidence",
                "dormancy.effort",
                "dormancy.remarks",
                "dormancy.letterReference",
                "dormancy.letterChannel",
                "dormancy.answerContent",
                "dormancy.noticeReference",
                "dormancy.reason",
                "dormancy.milestones",
                "plan.title",
                "milestone.title",
                "milestone.partnerPart",
                "milestone.doneWhen",
                "policy.*",
                "proposal.partnerNameZh",
                "proposal.partnerNameEn",
                "proposal.partnerProfile",
                "proposal.background",
                "proposal.priorContacts",
                "proposal.correspondingRank",
                "proposal.complementaryEconomy",
                "proposal.regionalBalance",
                "proposal.acquaintance",
                "proposal.otherChineseCity",
                "proposal.otherTiesSource",
                "proposal.justification",
                "proposal.letterOfIntentReference",
                "proposal.firstYearProgramme",
                "proposal.condition",
                "decision.condition",
                "proposal.municipalDocument",
                "decision.municipalDocument",
                "proposal.appliedReference",
                "proposal.nationalReference",
                "proposal.nationalDocument",
                "proposal.signingPlace",
                "proposal.agreement",
                "proposal.dispatchReference",
                "decision.dispatchReference",
                "proposal.dispatchContent",
                "decision.dispatchContent",
                "register.nameZh",
                "register.nameEn",
                "relationship.source",
                "relationship.districtZh",
                "relationship.districtEn",
                "relationship.endedProof",
                "change.reason",
                "entry.partnerNameZh",
                "entry.partnerNameEn",
                "entry.districtZh",
                "entry.districtEn",
                "entry.endedBecause",
                "entry.endedProof",
                "entry.source",
                "entry.note",
                "entry.agreements",
                "change.document",
                "change.noticeReference",
                "relationship.tierProof",
                "relationship.partnerWord",
                "relationship.partnerWordSource",
                "setting.pattern",
                "shipment.planned",
                "shipment.shipped",
                "shipment.received",
                "shipment.damaged",
                "shipment.recalled",
                "shipment.returned",
                "shipment.destroyed",
                "shipment.difference",
                "shipment.declaration",
                "shipment.ground",
                "shipment.waybill",
                "shipment.receipt",
                "shipment.receiptPlace",
                "shipment.arrivalPlace");
    }

    private TrailFields() {}

    private static void holds(Holds what, String... fields) {
        List.of(fields).forEach(field -> FIELDS.put(field, what));
    }

    /** The newest entry's id, after which {@link #assertKept} may begin. */
    public static long newest(JdbcTemplate database) {
        Long newest = database.queryForObject("select max(id) from audit_entry", Long.class);
        return newest == null ? 0 : newest;
    }

    /** Every field of every entry after this one holds what it may hold, and none holds the name of a person. */
    public static void assertKept(JdbcTemplate database, long after) {
        Set<String> people = people(database);
        database.query(
                "select subject, canonical from audit_entry where id > ? and subject not like 'test:%' order by id",
                row -> {
                    String entry = row.getString("subject") + ": " + row.getString("canonical");
                    CanonicalText.parse(row.getString("canonical"))
                            .path("changes")
                            .forEach(change -> assertKept(entry, change, people));
                },
                after);
    }

    /** The names that accounts and contact persons have now. */
    public static Set<String> people(JdbcTemplate database) {
        Set<String> people = new HashSet<>();
        people.addAll(database.queryForList("select username from account", String.class));
        people.addAll(database.queryForList("select display_name from account", String.class));
        people.addAll(database.queryForList("select name from contact_person", String.class));
        // Some tests name an account by its role; a constant of the code is nobody's name.
        people.removeIf(name -> name.matches("[A-Z_]+"));
        return people;
    }

    private static void assertKept(String entry, JsonNode change, Set<String> people) {
        String field = change.path("field").asString();
        Holds holds = of(field);
        assertThat(holds)
                .as("what the trail's field %s holds, to be said in TrailFields; it stands in %s", field, entry)
                .isNotNull();
        for (String side : List.of("before", "after")) {
            String value = change.path(side).asString("");
            if (holds != null && change.has(side)) {
                assertThat(holds.values.matcher(value).matches())
                        .as("%s of %s holds %s in %s", side, field, holds, entry)
                        .isTrue();
                assertThat(people)
                        .as("people, one of whom is named in %s", entry)
                        .doesNotContain(value);
            }
        }
    }

    /** Fields that are put together are known by their beginning. */
    private static @Nullable Holds of(String field) {
        Holds holds = FIELDS.get(field);
        for (int dot = field.lastIndexOf('.'); holds == null && dot > 0; dot = field.lastIndexOf('.', dot - 1)) {
            holds = FIELDS.get(field.substring(0, dot) + ".*");
        }
        return holds;
    }
}
