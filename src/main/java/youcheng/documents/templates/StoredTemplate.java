package youcheng.documents.templates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import youcheng.base.Actor;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Rejection;
import youcheng.documents.templates.TemplateStanding.LastChange;

/** Which version of a template counts, and how many there are. */
@Entity
@Table(name = "paper_template")
class StoredTemplate {

    @Id
    private String slot;

    private int activeVersion;
    private int newestVersion;
    private @Nullable Long changedBy;
    private @Nullable Long changedDeputy;
    private @Nullable Instant changedAt;
    private @Nullable String reason;

    @Version
    private long version;

    /** For JPA, which fills the fields. */
    protected StoredTemplate() {}

    /** Refuses where somebody changed it since {@code seen}. */
    void requireUnchanged(long seen) {
        if (version != seen) {
            throw ChangedMeanwhile.because("documents.templates.rejection.changed");
        }
    }

    /** A version more, which counts from now on; its number. */
    int renew(Actor by, Instant at, String why) {
        newestVersion++;
        change(newestVersion, by, at, why);
        return newestVersion;
    }

    /** Lets an earlier version, or the one that came with the portal, count again. */
    void goBack(int number, Actor by, Instant at, String why) {
        if (number < 0 || number > newestVersion) {
            throw Rejection.because("documents.templates.rejection.noVersion");
        }
        if (number == activeVersion) {
            throw Rejection.because("documents.templates.rejection.countsAlready");
        }
        change(number, by, at, why);
    }

    private void change(int number, Actor by, Instant at, String why) {
        activeVersion = number;
        changedBy = by.principal();
        changedDeputy = by.deputy();
        changedAt = at;
        reason = why;
    }

    TemplateSlot slot() {
        return TemplateSlot.of(slot).orElseThrow();
    }

    int active() {
        return activeVersion;
    }

    boolean isChanged() {
        return changedAt != null;
    }

    TemplateStanding record() {
        LastChange change = changedBy == null || changedAt == null || reason == null
                ? null
                : new LastChange(Actor.of(changedBy, changedDeputy), changedAt, reason);
        return new TemplateStanding(slot(), activeVersion, newestVersion, change, version);
    }
}
