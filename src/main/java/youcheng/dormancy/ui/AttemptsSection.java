package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;
import youcheng.dormancy.review.Attempt;
import youcheng.dormancy.review.ReviewProcess;
import youcheng.dormancy.review.ReviewReading;

/** On the page of a review: the revivals that were evaluated, and what they came to. */
@org.springframework.stereotype.Component
class AttemptsSection implements CaseSection {

    private final ReviewReading reading;
    private final WhatWasTried tried;

    AttemptsSection(ReviewReading reading, WhatWasTried tried) {
        this.reading = reading;
        this.tried = tried;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ReviewProcess.ID);
    }

    @Override
    public String titleKey() {
        return "dormancy.tried";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        List<Attempt> attempts = reading.ofCase(overview.summary().number()).attempts();
        return attempts.isEmpty() ? Optional.empty() : Optional.of(tried.of(attempts));
    }
}
