package youcheng.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.CleanText;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.register.RelationshipTaking.OfferedRelationship;

/** What has to be said of a relationship that exists already, and by whom: the same in the form and in a list. */
@Component
public class RecordingRules {

    /** Characters that a partner's name may have. */
    public static final int LONGEST_NAME = 60;

    /** Characters that the source and the note may have, each. */
    public static final int LONGEST_TEXT = 1000;

    /** Characters that the reason for an end may have. */
    public static final int LONGEST_REASON = FieldCheck.LONGEST_REASON;

    private static final String PARTNER = "partnerNameZh";

    private final ExistingRelationships existing;
    private final Countries countries;
    private final OwnCity ownCity;
    private final Clock clock;

    RecordingRules(ExistingRelationships existing, Countries countries, OwnCity ownCity, Clock clock) {
        this.existing = existing;
        this.countries = countries;
        this.ownCity = ownCity;
        this.clock = clock;
    }

    /** From where a relationship is known, which must be said. */
    public static String source(@Nullable String typed) {
        return said("source", FieldCheck.line("source", typed, LONGEST_TEXT), "register.rejection.noSource");
    }

    /** Why a relationship ended, which must be said of one that did. */
    public static String endedBecause(@Nullable String typed) {
        String why = FieldCheck.lines("endedBecause", typed, LONGEST_REASON);
        return said("endedBecause", why, "register.rejection.noEndReason");
    }

    private static String said(String field, String text, String missing) {
        if (text.isEmpty()) {
            throw Rejection.of(field, missing);
        }
        return text;
    }

    /** Refuses the office's own city and its districts, whichever of the names says so. */
    public void requireAbroad(String nameZh, String nameEn) {
        if (ownCity.is(nameZh, nameEn)) {
            throw Rejection.of(PARTNER, "register.rejection.ownCity");
        }
        if (ownCity.isDistrict(nameZh)) {
            throw Rejection.of(PARTNER, "register.rejection.ownDistrict", CleanText.line(nameZh));
        }
    }

    /** All that stands against recording one as new in the name of this person, whatever else the register has. */
    FormCheck ofNew(OfferedRelationship offered, Person by) {
        RecordedRelationship recorded = offered.recorded();
        FormCheck form = ofAny(offered, by);
        form.ask(() -> requireAbroad(offered.nameZh(), offered.nameEn()));
        if (recorded.isEnded()) {
            form.ask(() -> endedBecause(recorded.endedBecause()));
        }
        form.ask(() -> source(recorded.source()));
        form.ask(() -> existing.check(offered.country(), recorded));
        return form;
    }

    /** What stands against saying this at all, also of one that is on record and says the rest itself. */
    FormCheck ofAny(OfferedRelationship offered, Person by) {
        FormCheck form = new FormCheck();
        form.ask(() -> FieldCheck.requiredLine(PARTNER, offered.nameZh(), LONGEST_NAME));
        form.ask(() -> FieldCheck.requiredLine("partnerNameEn", offered.nameEn(), LONGEST_NAME));
        form.ask(() -> requireDesk(offered.country(), by));
        form.ask(() -> requirePast("established", offered.recorded().established()));
        form.ask(() -> requirePast("ended", offered.recorded().ended()));
        List<RecordedAgreement> agreements = offered.agreements();
        agreements.forEach(each -> form.ask(() -> requirePast("agreementSigned", each.signed())));
        return form;
    }

    private void requireDesk(String code, Person by) {
        Country country =
                countries.find(code).orElseThrow(() -> Rejection.of("country", "register.rejection.noCountry", code));
        if (!by.groups().contains(Person.group(Role.SUPERVISOR, country.region().desk()))) {
            throw Rejection.of("country", "register.rejection.otherDesk");
        }
    }

    private void requirePast(String field, @Nullable PartialDate date) {
        if (date != null && date.earliest().isAfter(LocalDate.now(clock))) {
            throw Rejection.of(field, "base.rejection.dateInFuture");
        }
    }
}
