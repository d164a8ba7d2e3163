package youcheng.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import youcheng.base.ui.Page;

/** Says that nobody acts in another's name any more once they no longer stand in; the frame has the way back. */
@Route("name-ended")
@PermitAll
class EndedNameView extends Page {

    EndedNameView() {
        title(getTranslation("shell.nameEnded.title"));
        add(new Paragraph(getTranslation("shell.nameEnded.text")));
    }
}
