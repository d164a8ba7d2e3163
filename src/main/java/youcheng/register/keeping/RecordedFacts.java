package youcheng.register.keeping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.OwnDistrict;
import youcheng.register.RecordedRelationship;

/** What a relationship that exists already can say of itself. */
@Component
class RecordedFacts {

    private final FormerCountries former;

    RecordedFacts(FormerCountries former) {
        this.former = former;
    }

    /** Refuses what cannot be, all at once; the partner lies in this country now. */
    void check(String country, RecordedRelationship recorded) {
        FormCheck form = new FormCheck();
        form.ask(() -> requireBothNames(recorded.district()));
        form.ask(() -> requireEnd(recorded));
        String code = recorded.countryThen();
        if (code != null) {
            form.ask(() -> requireOfItsTime(code, country, recorded.established()));
        }
        form.refuse();
    }

    private static void requireBothNames(@Nullable OwnDistrict district) {
        if (district != null) {
            FormCheck form = new FormCheck();
            form.ask(() -> FieldCheck.requiredLine("districtZh", district.nameZh(), OwnDistrict.LONGEST_NAME));
            form.ask(() -> FieldCheck.requiredLine("districtEn", district.nameEn(), OwnDistrict.LONGEST_NAME));
            form.refuse();
        }
    }

    private static void requireEnd(RecordedRelationship recorded) {
        PartialDate ended = recorded.ended();
        PartialDate established = recorded.established();
        if (!recorded.isEnded() && ended != null) {
            throw Rejection.of("ended", "register.rejection.endOfOpen");
        }
        if (!recorded.isEnded() && recorded.endedBecause() != null) {
            throw Rejection.of("endedBecause", "register.rejection.endOfOpen");
        }
        if (ended != null && established != null && ended.latest().isBefore(established.earliest())) {
            throw Rejection.of("ended", "register.rejection.endedBeforeSigning");
        }
    }

    /** A country of its time needs a time, as exactly as known. */
    private void requireOfItsTime(String code, String country, @Nullable PartialDate established) {
        FormerCountry then = former.find(code)
                .orElseThrow(() -> Rejection.of("countryThen", "register.rejection.neverOfThisCountry", code));
        if (then.until(country).isEmpty()) {
            throw Rejection.of("countryThen", "register.rejection.neverOfThisCountry", then.name());
        }
        if (established == null) {
            throw Rejection.of("established", "register.rejection.countryNeedsDate", then.name());
        }
        if (!then.held(country, established)) {
            PartialDate last = Objects.requireNonNull(then.until().get(country));
            throw Rejection.of("countryThen", "register.rejection.notThen", then.name(), then.from(), last);
        }
    }
}
