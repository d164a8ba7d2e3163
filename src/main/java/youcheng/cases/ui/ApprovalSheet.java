package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import youcheng.cases.CaseReading.WholeCase;

/** The approval sheet (审批表) of a feature's cases: one paper with what is asked for, every opinion and decision. */
public interface ApprovalSheet {

    /** Id of the process whose cases these are. */
    String process();

    /** Message key of the sheet's title. */
    String titleKey();

    /** Message key of the title of this case's sheet. */
    default String titleKey(WholeCase whole) {
        return titleKey();
    }

    /** The sheet's content; the reader's right to the case has been checked. */
    Component of(WholeCase whole);
}
