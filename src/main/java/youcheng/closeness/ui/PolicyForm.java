package youcheng.closeness.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import youcheng.base.FieldCheck;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FormFields;
import youcheng.closeness.policy.PolicyDraft;
import youcheng.closeness.score.ClosenessPolicy;
import youcheng.closeness.score.Dimension;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** Every number of a policy as a field, with its unit and what it means, and the reason for the new version. */
@StyleSheet("context://styles/closeness.css")
class PolicyForm extends Div {

    private static final int LONGEST_NUMBER = 30;
    private static final int WHOLE = 100;

    private final transient ClosenessMessages say;
    private final transient Fields make;
    private final transient FormFields fields;
    private final Paragraph sum = new Paragraph();
    private final TextArea reason;
    private transient Map<String, String> base = Map.of();

    PolicyForm(ClosenessMessages say, Fields make, Banner banner) {
        this.say = say;
        this.make = make;
        this.fields = new FormFields(banner, say.messages());
        group("levels", Arrays.stream(Level.values()).map(level -> "level." + level));
        group("substances", Arrays.stream(Substance.values()).map(substance -> "substance." + substance));
        NumberGroup weights =
                group("weights", Arrays.stream(Dimension.values()).map(dimension -> "weight." + dimension));
        sum.getElement().setAttribute("role", "status");
        weights.below(sum);
        group(
                "measures",
                List.of(
                        "halfLife",
                        "depthHalf",
                        "aidShare",
                        "fullFrequency",
                        "fullBreadth",
                        "breadthYears",
                        "heatHalfLife",
                        "lengthPerYear")
                        .stream());
        group("bands", List.of("closeFrom", "steadyFrom").stream());
        NumberGroup activity = group("activity", List.of("coolingMonths", "dormantMonths", "letterDays").stream());
        ExcusedRows excused = new ExcusedRows(say, make);
        excused.setHelperText(say.t("policy.excused.help"));
        activity.below(fields.add("excused", excused));
        fields.addParts(excused::find);
        reason = fields.add("reason", make.lines("base.reason", FieldCheck.LONGEST_REASON));
        reason.setRequiredIndicatorVisible(true);
        add(new H2(say.t("closeness.group.reason")), reason);
    }

    FormFields fields() {
        return fields;
    }

    String reason() {
        return reason.getValue();
    }

    /** Shows this policy; from then on what is typed counts as a change of it. */
    void show(ClosenessPolicy policy) {
        base = PolicyDraft.of(policy).typed();
        fields.restore(base);
        addUp();
    }

    /** Puts another policy under what was typed; where both changed a number, the other one is shown under it. */
    void showUnder(ClosenessPolicy policy) {
        Map<String, String> mine = fields.values();
        Map<String, String> before = base;
        mine.entrySet().removeIf(typed -> typed.getValue().equals(before.get(typed.getKey())));
        show(policy);
        fields.restore(mine, before);
        addUp();
    }

    /** What was typed. */
    PolicyDraft policy() {
        return new PolicyDraft(fields.values());
    }

    /** Says a refusal beside the number, or under the heading of the numbers, that it is about. */
    void refuse(Rejection rejection) {
        fields.refuse(rejection);
    }

    void clear() {
        fields.clear();
    }

    private NumberGroup group(String name, java.util.stream.Stream<String> numbers) {
        NumberGroup group = fields.addGroup(
                name,
                new NumberGroup(name, say.t("closeness.group." + name), say.t("closeness.group." + name + ".about")));
        numbers.forEach(number -> group.number(number(number)));
        add(group);
        return group;
    }

    private TextField number(String name) {
        TextField field = fields.add(name, make.line("policy." + name, LONGEST_NUMBER));
        say.messages().find("policy." + name + ".help").ifPresent(field::setHelperText);
        field.addValueChangeListener(change -> addUp());
        return field;
    }

    private void addUp() {
        int weights = new PolicyDraft(fields.values()).sumOfWeights();
        sum.setText(say.t(weights == WHOLE ? "closeness.sum.right" : "closeness.sum.wrong", weights));
        sum.setClassName("closeness-refusal", weights != WHOLE);
    }
}
