package youcheng.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import youcheng.base.ui.Page;

/** The same page for what is not there and for what is not for this person: nobody learns which. */
abstract class MissingPage extends Page {

    /** Made once: the same page is shown again when the next address is not there either. */
    MissingPage() {
        title(getTranslation("shell.missing.title"));
        add(
                new Paragraph(getTranslation("shell.missing.text")),
                new RouterLink(getTranslation("shell.home"), HomeView.class));
    }
}
