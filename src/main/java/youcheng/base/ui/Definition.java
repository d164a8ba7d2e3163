package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts as a list of names and values. */
@Tag("dl")
public class Definition extends HtmlContainer {

    public Definition() {
        addClassName("facts");
    }

    /** Adds a fact; an unknown one is shown as a dash. */
    public void add(String name, String value) {
        Span text = new Span(value.isEmpty() ? "—" : value);
        text.addClassName("multiline");
        add(name, text);
    }

    /** Adds a fact whose value is a component. */
    public void add(String name, Component value) {
        add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
