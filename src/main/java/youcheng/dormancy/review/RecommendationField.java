package youcheng.dormancy.review;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.decisions.CaseField;
import youcheng.dormancy.revival.Milestone;

/** The fields of a recommendation, in the order in which people read them. */
public enum RecommendationField implements CaseField<Recommendation> {
    measure("dormancy.measure", Recommendation::measure),
    reason("dormancy.reason", Recommendation::reason),
    milestones("dormancy.milestones", RecommendationField::plan);

    private final String labelKey;
    private final Function<Recommendation, @Nullable Object> value;

    RecommendationField(String labelKey, Function<Recommendation, @Nullable Object> value) {
        this.labelKey = labelKey;
        this.value = value;
    }

    @Override
    public @Nullable Object of(Recommendation content) {
        return value.apply(content);
    }

    @Override
    public String labelKey() {
        return labelKey;
    }

    private static String plan(Recommendation content) {
        return content.milestones().stream().map(RecommendationField::line).collect(Collectors.joining("\n"));
    }

    private static String line(Milestone milestone) {
        return Stream.of(
                        milestone.day(),
                        milestone.title(),
                        milestone.partnerPart(),
                        milestone.budget(),
                        milestone.doneWhen())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
