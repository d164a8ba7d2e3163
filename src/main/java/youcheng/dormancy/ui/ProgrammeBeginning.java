package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import youcheng.base.ui.Messages;
import youcheng.dormancy.scan.ScanNavigation;

/** Stands there instead of the list until the first review was opened: how reviews begin. */
class ProgrammeBeginning extends Div {

    /** With a link to the scan for those who may read it. */
    ProgrammeBeginning(boolean readsScans, Messages messages) {
        add(new Paragraph(messages.t("programme.begin")));
        if (readsScans) {
            add(new Anchor(ScanNavigation.SCAN, messages.t("programme.begin.scan")));
        }
    }
}
