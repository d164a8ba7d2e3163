package youcheng.audit;

import java.util.Arrays;
import java.util.Optional;

/** What the chains are about, each known by the beginning of its subjects. */
public enum ChainKind {
    CASE("case:"),
    RELATIONSHIP("relationship:"),
    CITY("city:"),
    ACCOUNT("account:"),
    CALENDAR("calendar:"),
    SETTING("setting:"),
    POLICY("policy:"),
    IMPORT("import:"),
    ACCESS("access:"),
    CHECKPOINT("checkpoint:");

    private final String prefix;

    ChainKind(String prefix) {
        this.prefix = prefix;
    }

    /** The kind of this chain; empty for one that none of them fits. */
    public static Optional<ChainKind> of(Chain chain) {
        return Arrays.stream(values())
                .filter(kind -> chain.subject().startsWith(kind.prefix))
                .findFirst();
    }

    /** What the chain is about, without its kind: a case number, an id, a day. */
    public String subjectOf(Chain chain) {
        return chain.subject().substring(prefix.length());
    }

    String prefix() {
        return prefix;
    }
}
