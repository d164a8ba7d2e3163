package youcheng.closeness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Numbers that belong together; what is wrong with them together is said under their heading. */
class NumberGroup extends Div {

    private final List<TextField> numbers = new ArrayList<>();
    private final Div fields = new Div();
    private final Paragraph refusal = new Paragraph();

    NumberGroup(String name, String title, String about) {
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
    }

    void below(Component component) {
        add(component);
    }

    /** Says what is wrong with all of them together. */
    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        numbers.forEach(number -> number.setInvalid(true));
        numbers.stream().findFirst().ifPresent(TextField::focus);
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    void clear() {
        refusal.setVisible(false);
        numbers.forEach(number -> number.setInvalid(false));
    }
}
