package youcheng.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.base.PartialDate;
import youcheng.base.ui.Asking;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Fields;
import youcheng.base.ui.ReasonDialog;
import youcheng.base.ui.Words;
import youcheng.register.Ending;
import youcheng.register.RegisterKeeping;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;

/** What the register knows about one relationship; what is not known says so. */
@Component
class TieFacts {

    /** The marks that the sample register gives its facts. */
    private static final Set<String> CONFIDENCES =
            Set.of("high", "medium", "medium-year-only", "medium-month-known", "low-date-unknown");

    private final RegisterKeeping keeping;
    private final Words words;
    private final Fields make;
    private final Asking asking;

    TieFacts(RegisterKeeping keeping, Words words, Fields make, Asking asking) {
        this.keeping = keeping;
        this.words = words;
        this.make = make;
        this.asking = asking;
    }

    Div of(RelationshipRecord tie) {
        Tier tier = tie.tier();
        Definition facts = new Definition();
        facts.add(
                words.t("relationship.tier"),
                words.t(tier == null ? "register.notRecorded" : "relationship.tier." + tier.name()));
        facts.add(words.t("relationship.partnerWord"), partnerWord(tie));
        facts.add(words.t("relationship.status"), TieStatus.steps(tie, words));
        facts.add(words.t("relationship.established"), date(tie.established()));
        Ending ending = tie.ending();
        if (ending != null) {
            facts.add(words.t("relationship.ended"), date(tie.ended()));
            facts.add(words.t("relationship.ending"), words.t("relationship.ending." + ending.name()));
        }
        addKnown(facts, words.t("relationship.source"), tie.source());
        addKnown(facts, words.t("register.confidence"), confidence(tie.confidence()));
        addKnown(facts, words.t("register.note"), tie.note());
        return new Div(facts);
    }

    /** What should be known of every tie and is not, in words. */
    List<String> missing(RelationshipRecord tie) {
        List<String> missing = new ArrayList<>();
        if (tie.tier() == null) {
            missing.add(words.t("relationship.tier"));
        }
        if (tie.isTie() && tie.established() == null) {
            missing.add(words.t("relationship.established"));
        }
        return missing;
    }

    private Div partnerWord(RelationshipRecord tie) {
        Div value = new Div();
        String word = tie.partnerWord();
        value.add(
                new Span(word == null ? words.t("register.notRecorded") : words.t("register.partnerWord.said", word)));
        String source = tie.partnerWordSource();
        if (source != null) {
            Span from = new Span(words.t("register.partnerWord.source", source));
            from.addClassName("city-source");
            value.add(from);
        }
        if (keeping.mayKeep(tie.id())) {
            Button change = new Button(words.t("register.change"), event -> change(tie));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(words.t("register.change") + ": " + words.t("relationship.partnerWord"));
            value.add(change);
        }
        value.addClassName("partner-word");
        return value;
    }

    private void change(RelationshipRecord tie) {
        ReasonDialog dialog =
                new ReasonDialog(words, make, "relationship.partnerWord", "register.partnerWord.about", tie.id());
        TextField word =
                dialog.field("partnerWord", make.line("relationship.partnerWord", RegisterKeeping.LONGEST_WORD));
        TextField source = dialog.field(
                "partnerWordSource", make.line("relationship.partnerWordSource", RegisterKeeping.LONGEST_WORD));
        word.setValue(Objects.requireNonNullElse(tie.partnerWord(), ""));
        source.setValue(Objects.requireNonNullElse(tie.partnerWordSource(), ""));
        dialog.ask("register.save", reason -> {
            keeping.recordPartnerWord(tie.id(), tie.version(), word.getValue(), source.getValue(), reason);
            asking.done("register.saved");
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private String date(@Nullable PartialDate date) {
        return date == null ? words.t("register.notRecorded") : words.say(date);
    }

    private @Nullable String confidence(@Nullable String mark) {
        return mark != null && CONFIDENCES.contains(mark) ? words.t("register.confidence." + mark) : mark;
    }

    private static void addKnown(Definition facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(name, value);
        }
    }
}
