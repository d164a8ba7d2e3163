package youcheng.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Figures in a row, each a link to what it counts. */
public class Tiles extends UnorderedList {

    public Tiles() {
        addClassName("tiles");
    }

    /** Adds a figure with its name, and what is said beside it, which may be empty. */
    public final Anchor tile(String label, String figure, String beside, String href) {
        Span number = new Span(figure);
        number.addClassName("tile-figure");
        Span name = new Span(label);
        name.addClassName("tile-name");
        Span more = new Span(beside);
        more.addClassName("tile-more");
        Anchor link = new Anchor();
        link.setHref(href);
        link.add(name, number, more);
        add(new ListItem(link));
        return link;
    }
}
