package youcheng.audit.ui;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.Verification;
import youcheng.audit.Verification.Difference;
import youcheng.audit.Verification.Flaw;
import youcheng.base.Bilingual;
import youcheng.base.ui.Messages;

/** Names chains, and says what their proof came to. */
@Component
public class ChainMessages {

    private static final int SHORT_HASH = 12;

    /** Fields that are named of a subject that is otherwise than its chain says. */
    private static final int MOST_DIFFERENCES = 8;

    /** Misfits of a chain as a whole: no single entry is the first that does not fit. */
    private static final Set<Flaw> OF_THE_WHOLE = EnumSet.of(Flaw.NO_CHAIN, Flaw.HEAD_MISSING, Flaw.STATE);

    private final Messages messages;
    private final TrailMessages trailMessages;

    ChainMessages(Messages messages, TrailMessages trailMessages) {
        this.messages = messages;
        this.trailMessages = trailMessages;
    }

    String kind(ChainKind kind) {
        return messages.t("audit.kind." + kind.name());
    }

    /** What a chain is about: the case number, the day, or the name of the subject with its id. */
    String subject(Chain chain, Map<Chain, Bilingual> names) {
        ChainKind kind = ChainKind.of(chain).orElse(null);
        if (kind == null) {
            return chain.subject();
        }
        String subject = kind.subjectOf(chain);
        Bilingual name = names.get(chain);
        return name == null ? subject : name.in(messages.language()) + " (" + subject + ")";
    }

    /** The whole name, with its kind. */
    String name(Chain chain, Map<Chain, Bilingual> names) {
        String subject = subject(chain, names);
        return ChainKind.of(chain).map(kind -> kind(kind) + " " + subject).orElse(subject);
    }

    /** What the proof of a chain found. */
    public String result(Verification proof, Map<Chain, Bilingual> names) {
        String name = name(proof.chain(), names);
        Verification.Misfit misfit = proof.misfit();
        if (misfit == null) {
            return proof.holds()
                    ? messages.t("audit.holds", name, proof.entries(), shortHash(proof.head()))
                    : messages.t("audit.entriesHold", name) + outside(proof);
        }
        String what = messages.t("audit.misfit." + misfit.kind().name());
        String found = misfit.differences().stream()
                .limit(MOST_DIFFERENCES)
                .map(difference -> found(misfit.kind(), difference))
                .collect(Collectors.joining(messages.t("audit.differences")));
        return (OF_THE_WHOLE.contains(misfit.kind())
                        ? messages.t("audit.misfit.whole", name, what, found)
                        : messages.t("audit.misfit", name, misfit.sequence(), what, found))
                + outside(proof);
    }

    private String outside(Verification proof) {
        return proof.outside().stream()
                .map(each -> messages.t("audit.outside", each.what(), each.how()))
                .collect(Collectors.joining());
    }

    /** What the chain says of a field, and what was found. */
    private String found(Flaw kind, Difference difference) {
        String field = trailMessages.fieldName(difference.field());
        String nothing = messages.t("audit.nothing");
        String found = difference.found();
        return switch (kind) {
            case NOT_REDACTED -> field;
            case CUT ->
                messages.t(
                        "audit.difference.lengths",
                        said(difference.told(), difference.field()).orElse(nothing),
                        said(found, difference.field()).orElse(nothing));
            default ->
                messages.t(
                        "audit.difference",
                        field,
                        said(difference.told(), difference.field()).orElse(nothing),
                        said(found, difference.field()).orElse(nothing));
        };
    }

    private Optional<String> said(@Nullable String value, String field) {
        return Optional.ofNullable(value).map(one -> trailMessages.value(field, one));
    }

    static String shortHash(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
