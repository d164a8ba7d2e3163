package youcheng.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import youcheng.identity.PortalProcesses;
import youcheng.workflow.ProcessModels;

/** Tells the accounts which processes cases run on. */
@Component
class CaseProcesses implements PortalProcesses {

    private final ProcessModels models;

    CaseProcesses(ProcessModels models) {
        this.models = models;
    }

    @Override
    public List<String> keys() {
        return models.keys();
    }
}
