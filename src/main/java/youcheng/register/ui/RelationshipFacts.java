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
import youcheng.base.ui.Definition;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.register.Ending;
import youcheng.register.FormerCountries;
import youcheng.register.OwnDistrict;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.register.keeping.RegisterKeeping;

/** What the register knows about one relationship; what is not known says so. */
@Component
class RelationshipFacts {

    /** The marks that the sample register gives its facts. */
    private static final Set<String> CONFIDENCES =
            Set.of("high", "medium", "medium-year-only", "medium-month-known", "low-date-unknown");

    private final RegisterKeeping keeping;
    private final FormerCountries former;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    RelationshipFacts(
            RegisterKeeping keeping, FormerCountries former, Messages messages, Fields make, Dialogs dialogs) {
        this.keeping = keeping;
        this.former = former;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    Div of(RelationshipRecord relationship) {
        Tier tier = relationship.tier();
        Definition facts = new Definition();
        OwnDistrict district = relationship.district();
        addKnown(
                facts,
                messages.t("relationship.district"),
                district == null ? null : district.name(messages.language()));
        facts.add(
                messages.t("relationship.tier"),
                messages.t(tier == null ? "register.notRecorded" : "relationship.tier." + tier.name()));
        if (relationship.tierSince() != null) {
            facts.add(messages.t("relationship.tierSince"), messages.say(relationship.tierSince()));
        }
        addKnown(facts, messages.t("relationship.tierProof"), relationship.tierProof());
        facts.add(messages.t("relationship.partnerWord"), partnerWord(relationship));
        facts.add(messages.t("relationship.status"), RelationshipStatus.steps(relationship, messages));
        facts.add(messages.t("relationship.established"), date(relationship.established()));
        addKnown(facts, messages.t("relationship.countryThen"), countryThen(relationship));
        Ending ending = relationship.ending();
        if (ending != null) {
            facts.add(messages.t("relationship.ended"), date(relationship.ended()));
            facts.add(messages.t("relationship.ending"), messages.t("relationship.ending." + ending.name()));
        }
        addKnown(facts, messages.t("relationship.endedBecause"), relationship.endedBecause());
        addKnown(facts, messages.t("relationship.endedProof"), relationship.endedProof());
        addKnown(facts, messages.t("relationship.source"), relationship.source());
        addKnown(facts, messages.t("register.confidence"), confidence(relationship.confidence()));
        addKnown(facts, messages.t("register.note"), relationship.note());
        return new Div(facts);
    }

    /** What should be known of every relationship and is not, in words. */
    List<String> missing(RelationshipRecord relationship) {
        List<String> missing = new ArrayList<>();
        if (relationship.tier() == null) {
            missing.add(messages.t("relationship.tier"));
        }
        if (relationship.isInForce() && relationship.established() == null) {
            missing.add(messages.t("relationship.established"));
        }
        return missing;
    }

    private Div partnerWord(RelationshipRecord relationship) {
        Div value = new Div();
        String word = relationship.partnerWord();
        value.add(new Span(
                word == null ? messages.t("register.notRecorded") : messages.t("register.partnerWord.said", word)));
        String source = relationship.partnerWordSource();
        if (source != null) {
            Span from = new Span(messages.t("register.partnerWord.source", source));
            from.addClassName("city-source");
            value.add(from);
        }
        if (keeping.mayKeep(relationship.id())) {
            Button change = new Button(messages.t("register.change"), event -> change(relationship));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(messages.t("register.change") + ": " + messages.t("relationship.partnerWord"));
            value.add(change);
        }
        value.addClassName("partner-word");
        return value;
    }

    private void change(RelationshipRecord relationship) {
        ReasonDialog dialog = new ReasonDialog(
                messages, make, "relationship.partnerWord", "register.partnerWord.about", relationship.id());
        TextField word =
                dialog.field("partnerWord", make.line("relationship.partnerWord", RegisterKeeping.LONGEST_WORD));
        TextField source = dialog.field(
                "partnerWordSource", make.line("relationship.partnerWordSource", RegisterKeeping.LONGEST_WORD));
        word.setValue(Objects.requireNonNullElse(relationship.partnerWord(), ""));
        source.setValue(Objects.requireNonNullElse(relationship.partnerWordSource(), ""));
        dialog.ask("register.save", reason -> {
            keeping.recordPartnerWord(
                    relationship.id(), relationship.version(), word.getValue(), source.getValue(), reason);
            dialogs.done("register.saved");
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private String date(@Nullable PartialDate date) {
        return date == null ? messages.t("register.notRecorded") : messages.say(date);
    }

    private @Nullable String confidence(@Nullable String mark) {
        return mark != null && CONFIDENCES.contains(mark) ? messages.t("register.confidence." + mark) : mark;
    }

    private @Nullable String countryThen(RelationshipRecord relationship) {
        String code = relationship.countryThen();
        return code == null
                ? null
                : former.find(code)
                        .map(country -> country.name(messages.language()))
                        .orElse(code);
    }

    private static void addKnown(Definition facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(name, value);
        }
    }
}
