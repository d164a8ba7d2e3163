package youcheng.aid.content;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.Change;
import youcheng.base.MessageKey;
import youcheng.decisions.CaseField;

/** The fields of an aid package, in the order in which people read them. */
public enum AidField implements CaseField<AidContent> {
    purpose(AidContent::purpose, 200),
    occasion(AidContent::occasion, 120),
    isUrgent(AidContent::isUrgent, 5),
    urgentReason(AidContent::urgentReason, 2000),
    need(AidContent::need, 4000),
    needReference(AidContent::needReference, 200),
    needDate(AidContent::needDate, 10),
    announcedOn(AidContent::announcedOn, 10),
    expectedArrival(AidContent::expectedArrival, 10),
    currency(AidContent::currency, 3),
    rate(AidField::plainRate, 20),
    rateDate(AidContent::rateDate, 10),
    funding(AidContent::funding, 200),
    publicity(AidContent::publicity, 2000);

    private final Function<AidContent, @Nullable Object> value;
    private final int longest;

    AidField(Function<AidContent, @Nullable Object> value, int longest) {
        this.value = value;
        this.longest = longest;
    }

    /** Most characters it may have. */
    public int longest() {
        return longest;
    }

    @Override
    public @Nullable Object of(AidContent content) {
        return value.apply(content);
    }

    @Override
    public String labelKey() {
        return "aid.field." + name();
    }

    /** What it is called in packages of this direction: a need of the partner is an offer in the other one. */
    public String labelKey(AidDirection direction) {
        boolean ofItsOwn = direction == AidDirection.RECEIVED
                && (this == need || this == needReference || this == needDate || this == funding);
        return ofItsOwn ? labelKey() + ".RECEIVED" : labelKey();
    }

    /** The field's value as people read it. */
    public @Nullable Object readable(AidContent content) {
        return this == isUrgent
                ? new MessageKey(content.isUrgent() ? "aid.track.URGENT" : "aid.track.ORDINARY")
                : of(content);
    }

    /** What changed from one version to the next, in reading order. */
    public static List<Change> changes(@Nullable AidContent before, AidContent after) {
        return CaseField.changes(values(), before, after);
    }

    private static @Nullable Object plainRate(AidContent content) {
        return content.rate() == null ? null : content.rate().toPlainString();
    }
}
