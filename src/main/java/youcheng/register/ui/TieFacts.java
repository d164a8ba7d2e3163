package youcheng.register.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Words;
import youcheng.register.Ending;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** What the register knows about one relationship; what is not known says so. */
final class TieFacts {

    /** The marks that the sample register gives its facts. */
    private static final Set<String> CONFIDENCES =
            Set.of("high", "medium", "medium-year-only", "medium-month-known", "low-date-unknown");

    private TieFacts() {}

    static Div of(RelationshipRecord tie, Words words) {
        Tier tier = tie.tier();
        Definition facts = new Definition();
        facts.add(
                words.t("relationship.tier"),
                words.t(tier == null ? "register.notRecorded" : "relationship.tier." + tier.name()));
        facts.add(words.t("relationship.status"), TieStatus.steps(tie, words));
        facts.add(words.t("relationship.established"), date(tie.established(), words));
        Ending ending = tie.ending();
        if (ending != null) {
            facts.add(words.t("relationship.ended"), date(tie.ended(), words));
            facts.add(words.t("relationship.ending"), words.t("relationship.ending." + ending.name()));
        }
        addKnown(facts, words.t("relationship.source"), tie.source());
        addKnown(facts, words.t("register.confidence"), confidence(tie.confidence(), words));
        addKnown(facts, words.t("register.note"), tie.note());
        return new Div(facts);
    }

    private static String date(@Nullable PartialDate date, Words words) {
        return date == null ? words.t("register.notRecorded") : words.say(date);
    }

    private static @Nullable String confidence(@Nullable String mark, Words words) {
        return mark != null && CONFIDENCES.contains(mark) ? words.t("register.confidence." + mark) : mark;
    }

    private static void addKnown(Definition facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(name, value);
        }
    }
}
