package youcheng.closeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Numbers that belong together; what is wrong with them together is said under their heading, as beside a field. */
class NumberGroup extends Div implements HasLabel, HasValidationProperties {

    private final String title;
    private final List<TextField> numbers = new ArrayList<>();
    private final Div fields = new Div();
    private final Paragraph refusal = new Paragraph();

    NumberGroup(String name, String title, String about) {
        this.title = title;
        H2 heading = new H2(title);
        heading.setId("group-" + name);
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "group-" + name);
        refusal.addClassName("closeness-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        fields.addClassName("closeness-numbers");
        add(heading, new Paragraph(about), refusal, fields);
    }

    void number(TextField number) {
        numbers.add(number);
        fields.add(number);
        number.addValueChangeListener(change -> {
            if (isInvalid()) {
                setInvalid(false);
            }
        });
    }

    void below(Component component) {
        add(component);
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public void setErrorMessage(String sentence) {
        refusal.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return refusal.getText();
    }

    /** None of them is wrong by itself, so each is marked and none says why. */
    @Override
    public void setInvalid(boolean invalid) {
        refusal.setVisible(invalid);
        numbers.forEach(number -> {
            if (invalid) {
                number.setErrorMessage("");
            }
            number.setInvalid(invalid);
        });
    }

    @Override
    public boolean isInvalid() {
        return refusal.isVisible();
    }
}
