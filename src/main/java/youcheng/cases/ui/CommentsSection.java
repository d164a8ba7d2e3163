package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.CasesNavigation;

/** The comments, a part of the page of every case. */
@org.springframework.stereotype.Component
class CommentsSection implements CaseSection {

    private static final int LAST = 100;

    private final CommentPanels panels;

    CommentsSection(CommentPanels panels) {
        this.panels = panels;
    }

    @Override
    public boolean covers(String process) {
        return true;
    }

    @Override
    public String titleKey() {
        return "cases.comments";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of(CasesNavigation.COMMENTS);
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        return Optional.of(panels.of(overview.summary().number()));
    }
}
