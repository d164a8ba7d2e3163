package youcheng.proposals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import youcheng.proposals.content.ProposalContent;
import youcheng.proposals.content.ProposalContent.OtherTies;
import youcheng.proposals.content.ProposalField;
import youcheng.proposals.content.ProposalJson;
import youcheng.register.Tier;

/** What proposals say. */
public final class Dossiers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Dossiers() {}

    /** A dossier in which nothing is missing and nothing stands against the relationship. */
    public static ProposalContent complete() {
        return new ProposalContent(
                "南特",
                "Nantes",
                "FR",
                Tier.SISTER_CITY,
                "法国西部城市，约32万人。",
                "两市在城市更新方面有共同课题。",
                "2024年6月副市长来访。",
                "均为省级行政中心。",
                "航空制造与电子信息互补。",
                "法国西部尚无友城。",
                "两市长期互派学生。",
                OtherTies.NONE_FOUND,
                "",
                "nantes.fr, 2026-01-10",
                "巴黎为首都，南特代表法国西部。",
                LocalDate.of(2026, 1, 12),
                "意向书〔2026〕1号",
                "九月举办城市更新论坛。",
                new BigDecimal("200000"),
                "Anne Martin",
                "Direction des relations internationales",
                "anne.martin@nantes.example");
    }

    /** The complete dossier with another value in this field. */
    public static ProposalContent with(ProposalField field, @Nullable Object value) {
        return with(complete(), field, value);
    }

    public static ProposalContent with(ProposalContent content, ProposalField field, @Nullable Object value) {
        Map<String, @Nullable Object> fields =
                new HashMap<>(JSON.readValue(ProposalJson.write(content), new TypeReference<Map<String, Object>>() {}));
        fields.put(field.name(), value);
        return ProposalJson.readContent(JSON.writeValueAsString(fields));
    }

    /** The complete dossier with this budget, to its last zero. */
    public static ProposalContent budgetOf(BigDecimal amount) {
        return JSON.readValue(
                ProposalJson.write(without(ProposalField.budget)).replace("\"budget\":null", "\"budget\":" + amount),
                ProposalContent.class);
    }

    /** The complete dossier without this field. */
    public static ProposalContent without(ProposalField field) {
        return with(field, null);
    }
}
