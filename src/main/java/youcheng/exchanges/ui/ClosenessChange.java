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
import youcheng.base.ui.Messages;
import youcheng.exchanges.ExchangeScoring;
import youcheng.exchanges.ExchangeScoring.ScoreNow;
import youcheng.register.RelationshipId;

/** Says what a step made of the closeness of the relationships it concerned. */
@Component
class ClosenessChange {

    /** So many relationships are named; a message in passing holds no more. */
    private static final int MOST = 3;

    private final ExchangeScoring scoring;
    private final Messages messages;

    ClosenessChange(ExchangeScoring scoring, Messages messages) {
        this.scoring = scoring;
        this.messages = messages;
    }

    /** The closeness of these relationships now, in words; of those that have one. */
    Map<RelationshipId, String> now(Collection<RelationshipId> relationships) {
        Map<RelationshipId, String> now = new LinkedHashMap<>();
        scoring.scores(relationships).forEach((relationship, score) -> now.put(relationship, said(score)));
        return now;
    }

    /** What became of what it was before. */
    String since(Map<RelationshipId, String> before, NamedRelationships relationships) {
        List<String> changes = now(before.keySet()).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(entry -> messages.t(
                        "exchanges.closeness",
                        relationships.names(List.of(entry.getKey())),
                        Objects.requireNonNull(before.get(entry.getKey())),
                        entry.getValue()))
                .toList();
        if (changes.isEmpty()) {
            return messages.t("exchanges.closeness.same");
        }
        String more = changes.size() > MOST ? messages.t("exchanges.closeness.more", changes.size()) : "";
        return changes.stream().limit(MOST).collect(Collectors.joining(" ")) + more;
    }

    private String said(ScoreNow now) {
        Double score = now.score();
        return score == null
                ? messages.t(now.messageKey())
                : messages.say(BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP));
    }
}
