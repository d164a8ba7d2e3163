package youcheng.visits;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What a portal needs in which people ask for visits. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Visits.Steps.class, Visits.DraftForm.class, Visits.Sheet.class})
public class VisitProcess {}
