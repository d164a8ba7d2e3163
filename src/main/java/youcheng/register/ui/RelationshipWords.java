package youcheng.register.ui;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.ui.Messages;
import youcheng.register.Ending;
import youcheng.register.FormerCountries;
import youcheng.register.FormerCountry;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.register.keeping.RelationshipMerge.MergeSide;
import youcheng.register.keeping.RelationshipPart;

/** Says in words what a relationship says of each part, for a merge. */
@Component
class RelationshipWords {

    private final FormerCountries former;
    private final Messages messages;

    RelationshipWords(FormerCountries former, Messages messages) {
        this.former = former;
        this.messages = messages;
    }

    /** What tells a relationship from others: the city, where it stands, since when. */
    String name(MergeSide candidate) {
        RelationshipRecord relationship = candidate.relationship();
        String standing = joined(
                relationship.district() == null ? null : relationship.district().name(messages.language()),
                messages.t(relationship.statusKey()),
                relationship.established());
        return messages.t("merging.value", candidate.city().name(messages.language()), standing);
    }

    /** What it says of this part. */
    String of(RelationshipPart part, RelationshipRecord relationship) {
        String said = switch (part) {
            case TIER -> joined(tier(relationship.tier()), relationship.tierSince(), relationship.tierProof());
            case STANDING ->
                joined(
                        messages.t(relationship.statusKey()),
                        ending(relationship.ending()),
                        relationship.ended(),
                        relationship.endedBecause(),
                        relationship.endedProof());
            case ESTABLISHED -> joined(relationship.established(), countryThen(relationship.countryThen()));
            case SOURCE -> joined(relationship.source());
            case NOTE -> joined(relationship.note());
            case PARTNER_WORD -> joined(relationship.partnerWord(), relationship.partnerWordSource());
        };
        return said.isEmpty() ? messages.t("merging.empty") : said;
    }

    private @Nullable Bilingual countryThen(@Nullable String code) {
        return code == null
                ? null
                : former.find(code).map(FormerCountry::name).orElseGet(() -> new Bilingual(code, code));
    }

    private @Nullable String tier(@Nullable Tier tier) {
        return tier == null ? null : messages.t("relationship.tier." + tier.name());
    }

    private @Nullable String ending(@Nullable Ending ending) {
        return ending == null ? null : messages.t("relationship.ending." + ending.name());
    }

    private String joined(@Nullable Object... said) {
        return Arrays.stream(said)
                .filter(Objects::nonNull)
                .map(messages::say)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(messages.t("base.listComma")));
    }
}
