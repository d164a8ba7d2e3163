package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The row of fields above a list that narrow it down. */
public class Filters extends Div {

    public Filters(Component... fields) {
        super(fields);
        addClassName("filters");
        getElement().setAttribute("role", "search");
    }
}
