package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the portal: a heading, what can be done beside it, a banner, and the content. */
public abstract class Page extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();
    private final Banner banner = new Banner();

    protected Page() {
        addClassName("page");
        lead.addClassName("page-lead");
        lead.setVisible(false);
        // A list says here how much it found, and says it again while somebody filters.
        lead.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("page-actions");
        Div titles = new Div(heading, lead);
        Div header = new Div(titles, actions);
        header.addClassName("page-header");
        add(header, banner);
    }

    /** The heading; it is the window's title too. */
    protected void title(String text) {
        heading.setText(text);
    }

    /** One sentence under the heading. */
    protected void lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    /** What can be done with the whole page. */
    protected void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    protected Banner banner() {
        return banner;
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + getTranslation("base.product");
    }
}
