package youcheng.documents.templates;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Change;
import youcheng.audit.Reason;
import youcheng.base.Actor;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.documents.Documents;
import youcheng.documents.FileKind;
import youcheng.documents.PendingUpload;
import youcheng.identity.Roles;
import youcheng.identity.SignedIn;

/**
 * Keeps the templates of papers in versions. A supervisor uploads a version, which is looked at before it counts, and can
 * go back to an earlier one or to the one that came with the portal. Nothing is ever overwritten.
 */
@Service
@RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
@Transactional
public class TemplateKeeping {

    /** Bytes that a template may have. */
    public static final int LARGEST = 1024 * 1024;

    private static final int LARGEST_IN_MEGABYTES = 1;

    private final StoredTemplates templates;
    private final TemplateStore store;
    private final SamplePapers samples;
    private final Documents documents;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    TemplateKeeping(
            StoredTemplates templates,
            TemplateStore store,
            SamplePapers samples,
            Documents documents,
            SignedIn signedIn,
            AuditTrail trail,
            Clock clock) {
        this.templates = templates;
        this.store = store;
        this.samples = samples;
        this.documents = documents;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** How this template stands. */
    @Transactional(readOnly = true)
    public TemplateStanding standing(TemplateSlot slot) {
        return templates.findBySlot(slot.id()).map(StoredTemplate::record).orElseThrow();
    }

    /** What the office uploaded for it, the newest first. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> versions(TemplateSlot slot) {
        return store.versions(slot);
    }

    /** The file of a version; empty where there is none of this number. */
    @Transactional(readOnly = true)
    public Optional<TemplateFile> file(TemplateSlot slot, int number) {
        return exists(slot, number) ? Optional.of(store.file(slot, number)) : Optional.empty();
    }

    /** A paper from a version with made-up values; empty where there is none of this number. */
    @Transactional(readOnly = true)
    public Optional<TemplateFile> sample(TemplateSlot slot, int number) {
        return exists(slot, number) ? Optional.of(samples.of(slot, number)) : Optional.empty();
    }

    /**
     * Takes in a file and looks at it. Without a transaction, so that a slow line holds neither lock nor connection;
     * nothing counts until it is {@link #replace put in the place} of what counts now.
     *
     * @throws Rejection where the file cannot be a template; it says everything that stands against it
     */
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional(propagation = Propagation.NEVER)
    public CheckedTemplate check(TemplateSlot slot, String fileName, InputStream content) {
        try (PendingUpload upload = documents.take(TemplateChain.of(slot).subject(), fileName, content)) {
            String name = upload.fileName();
            if (upload.kind() != FileKind.WORD) {
                throw Rejection.because(
                        "documents.templates.rejection.noWord",
                        name,
                        upload.kind().message());
            }
            if (upload.size() > LARGEST) {
                throw Rejection.because("documents.rejection.tooLarge", name, LARGEST_IN_MEGABYTES);
            }
            try (InputStream file = upload.open()) {
                byte[] bytes = file.readAllBytes();
                TemplateCheck.require(slot, name, bytes);
                return new CheckedTemplate(slot, name, new TemplateFile(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it the version that counts; {@code seen} is how the person saw the template stand. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void replace(CheckedTemplate checked, long seen, String reason) {
        String why = FieldCheck.reason(reason);
        StoredTemplate template = templates.lock(checked.slot().id()).orElseThrow();
        template.requireUnchanged(seen);
        change(template, "documents.templateReplaced", why, by -> {
            int number = template.renew(by, clock.instant(), why);
            store.keep(number, checked, by, clock.instant(), why);
        });
    }

    /** Lets an earlier version count again, 0 for the one that came with the portal. */
    @RolesAllowed(Roles.SUPERVISOR)
    public void goBack(TemplateSlot slot, int number, long seen, String reason) {
        String why = FieldCheck.reason(reason);
        StoredTemplate template = templates.lock(slot.id()).orElseThrow();
        template.requireUnchanged(seen);
        change(template, "documents.templateRestored", why, by -> template.goBack(number, by, clock.instant(), why));
    }

    private void change(StoredTemplate template, String action, String why, Consumer<Actor> how) {
        TemplateSlot slot = template.slot();
        int before = template.active();
        String checksum = store.sha256(slot, before);
        Actor by = signedIn.person().asActor();
        how.accept(by);
        templates.saveAndFlush(template);
        trail.append(
                TemplateChain.of(slot),
                AuditEvent.of(action, by)
                        .with(Change.of(TemplateChain.ACTIVE, before, template.active()))
                        .with(Change.of(TemplateChain.SHA256, checksum, store.sha256(slot, template.active())))
                        .because(Reason.written(why)));
    }

    private boolean exists(TemplateSlot slot, int number) {
        return number >= 0 && number <= standing(slot).newest();
    }
}
