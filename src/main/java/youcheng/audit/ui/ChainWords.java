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
import youcheng.audit.Verification.Kind;
import youcheng.base.Bilingual;
import youcheng.base.ui.Words;

/** Names chains, and says what their proof came to. */
@Component
public class ChainWords {

    private static final int SHORT_HASH = 12;

    /** Fields that are named of a subject that is otherwise than its chain says. */
    private static final int MOST_DIFFERENCES = 8;

    /** Misfits of a chain as a whole: no single entry is the first that does not fit. */
    private static final Set<Kind> OF_THE_WHOLE = EnumSet.of(Kind.NO_CHAIN, Kind.HEAD_MISSING, Kind.STATE);

    private final Words words;
    private final TrailWords trailWords;

    ChainWords(Words words, TrailWords trailWords) {
        this.words = words;
        this.trailWords = trailWords;
    }

    String kind(ChainKind kind) {
        return words.t("audit.kind." + kind.name());
    }

    /** What a chain is about: the case number, the day, or the name of the subject with its id. */
    String subject(Chain chain, Map<Chain, Bilingual> names) {
        ChainKind kind = ChainKind.of(chain).orElse(null);
        if (kind == null) {
            return chain.subject();
        }
        String subject = kind.subjectOf(chain);
        Bilingual name = names.get(chain);
        return name == null ? subject : name.in(words.language()) + " (" + subject + ")";
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
                    ? words.t("audit.holds", name, proof.entries(), shortHash(proof.head()))
                    : words.t("audit.entriesHold", name) + outside(proof);
        }
        String what = words.t("audit.misfit." + misfit.kind().name());
        String found = misfit.differences().stream()
                .limit(MOST_DIFFERENCES)
                .map(difference -> found(misfit.kind(), difference))
                .collect(Collectors.joining(words.t("audit.differences")));
        return (OF_THE_WHOLE.contains(misfit.kind())
                        ? words.t("audit.misfit.whole", name, what, found)
                        : words.t("audit.misfit", name, misfit.sequence(), what, found))
                + outside(proof);
    }

    private String outside(Verification proof) {
        return proof.outside().stream()
                .map(each -> words.t("audit.outside", each.what(), each.how()))
                .collect(Collectors.joining());
    }

    /** What the chain says of a field, and what was found. */
    private String found(Kind kind, Difference difference) {
        String field = trailWords.fieldName(difference.field());
        String nothing = words.t("audit.nothing");
        String found = difference.found();
        return switch (kind) {
            case NOT_REDACTED -> field;
            case CUT ->
                words.t(
                        "audit.difference.lengths",
                        said(difference.told(), difference.field()).orElse(nothing),
                        said(found, difference.field()).orElse(nothing));
            default ->
                words.t(
                        "audit.difference",
                        field,
                        said(difference.told(), difference.field()).orElse(nothing),
                        said(found, difference.field()).orElse(nothing));
        };
    }

    private Optional<String> said(@Nullable String value, String field) {
        return Optional.ofNullable(value).map(one -> trailWords.value(field, one));
    }

    static String shortHash(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
