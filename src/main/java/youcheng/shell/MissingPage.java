package youcheng.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import youcheng.base.ui.Page;

/** The same page for what is not there and for what is not for this person: nobody learns which. */
abstract class MissingPage extends Page {

    int show() {
        title(getTranslation("shell.missing.title"));
        add(
                new Paragraph(getTranslation("shell.missing.text")),
                new RouterLink(getTranslation("shell.home"), HomeView.class));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
