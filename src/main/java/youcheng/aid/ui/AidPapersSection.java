package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;

/** On the page of a package: its papers. */
@org.springframework.stereotype.Component
class AidPapersSection implements CaseSection {

    private final AidPapersPanel papers;

    AidPapersSection(AidPapersPanel papers) {
        this.papers = papers;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(AidPackageProcess.ID);
    }

    @Override
    public String titleKey() {
        return "aidpapers.title";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of("papers");
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        return Optional.of(papers.of(overview.summary().number(), again));
    }
}
