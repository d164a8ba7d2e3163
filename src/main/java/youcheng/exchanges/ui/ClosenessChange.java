package youcheng.exchanges.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.base.ui.Words;
import youcheng.exchanges.ClosenessReading;
import youcheng.exchanges.Standing;
import youcheng.register.RelationshipId;

/** Says what a step made of the closeness of the ties it concerned. */
@Component
class ClosenessChange {

    /** So many ties are named; a message in passing holds no more. */
    private static final int MOST = 3;

    private final ClosenessReading closeness;
    private final Words words;

    ClosenessChange(ClosenessReading closeness, Words words) {
        this.closeness = closeness;
        this.words = words;
    }

    /** The closeness of these ties now, in words; of those that have one. */
    Map<RelationshipId, String> now(Collection<RelationshipId> ties) {
        Map<RelationshipId, String> now = new LinkedHashMap<>();
        ties.forEach(tie -> closeness.standing(tie).ifPresent(standing -> now.put(tie, score(standing))));
        return now;
    }

    /** What became of what it was before. */
    String since(Map<RelationshipId, String> before, Ties ties) {
        List<String> changes = now(before.keySet()).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(entry -> words.t(
                        "exchanges.closeness",
                        ties.names(List.of(entry.getKey())),
                        Objects.requireNonNull(before.get(entry.getKey())),
                        entry.getValue()))
                .toList();
        if (changes.isEmpty()) {
            return words.t("exchanges.closeness.same");
        }
        String more = changes.size() > MOST ? words.t("exchanges.closeness.more", changes.size()) : "";
        return changes.stream().limit(MOST).collect(Collectors.joining(" ")) + more;
    }

    private String score(Standing standing) {
        Double score = standing.score();
        return score == null
                ? words.t("closeness.band." + standing.band().name())
                : words.say(BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP));
    }
}
