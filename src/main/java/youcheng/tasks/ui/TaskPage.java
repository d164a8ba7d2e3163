package youcheng.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * What the page of a task shows.
 *
 * @param glance what stands above the parts whichever is open: the opinions in a line
 * @param parts what there is to read, the first of them open; the documents follow by themselves
 * @param handIn what is handed in, always in view
 */
public record TaskPage(Component glance, List<TaskPart> parts, HandIn handIn) {

    /** A page with nothing above its parts. */
    public TaskPage(List<TaskPart> parts, HandIn handIn) {
        this(new Div(), parts, handIn);
    }
}
