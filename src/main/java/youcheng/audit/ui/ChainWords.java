package youcheng.audit.ui;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.Verification;
import youcheng.base.Bilingual;
import youcheng.base.ui.Words;

/** Names chains, and says what their proof came to. */
@Component
public class ChainWords {

    private static final int SHORT_HASH = 12;

    private final Words words;

    ChainWords(Words words) {
        this.words = words;
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
        if (misfit != null) {
            return words.t("audit.misfit", name, misfit.sequence(), misfit(misfit)) + outside(proof);
        }
        return proof.holds()
                ? words.t("audit.holds", name, proof.entries(), shortHash(proof.head()))
                : words.t("audit.entriesHold", name) + outside(proof);
    }

    private String outside(Verification proof) {
        return proof.outside().stream()
                .map(each -> words.t("audit.outside", each.what(), each.how()))
                .collect(Collectors.joining());
    }

    static String shortHash(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    private String misfit(Verification.Misfit misfit) {
        return words.t("audit.misfit." + misfit.kind().name());
    }
}
