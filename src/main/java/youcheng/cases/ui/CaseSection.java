package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.cases.CaseReading.CaseOverview;

/** A part of the page of a feature's cases, which the feature adds by a bean of this type. */
public interface CaseSection {

    /** Whether it is about the cases of this process. */
    boolean covers(String process);

    /** Message key of its heading. */
    String titleKey();

    /** Its place among the others; the smallest comes first. */
    int order();

    /** The name of a part of the page of its own, as it stands in the address; empty where it stands with the opinions. */
    default Optional<String> ownPart() {
        return Optional.empty();
    }

    /** What it has to show; empty, it does not appear. {@code again} shows the page anew. */
    Optional<Component> of(CaseOverview overview, Runnable again);
}
