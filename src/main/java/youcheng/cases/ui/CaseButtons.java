package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import youcheng.cases.CaseSummary;

/** What a feature lets people do on the page of its cases, beside their work items. */
public interface CaseButtons {

    /** Whether it is about the cases of this process. */
    boolean covers(String process);

    /** The buttons that the signed-in person may press now; {@code again} shows the page anew. */
    List<Component> buttonsOf(CaseSummary summary, Runnable again);
}
