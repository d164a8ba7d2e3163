package youcheng.workflow;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates decision tables. The engine leaves out what a rule does not say; here every row has all columns. */
@Component
class DecisionTables {

    /** Evaluates beside the engine, which would write every evaluation to its history. */
    private final DmnEngine quiet =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DecisionService decisions;
    private final ProcessEngineConfigurationImpl engine;

    DecisionTables(DecisionService decisions, ProcessEngine engine) {
        this.decisions = decisions;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    List<DecisionRow> decide(String table, Map<String, Object> facts) {
        List<String> columns = columnsOf(latest(table));
        return decisions.evaluateDecisionTableByKey(table, facts).getResultList().stream()
                .map(said -> row(columns, said))
                .toList();
    }

    List<List<DecisionRow>> weigh(String table, List<? extends Map<String, ? extends @Nullable Object>> facts) {
        DecisionDefinitionEntity latest = latest(table);
        List<String> columns = columnsOf(latest);
        return facts.stream()
                .map(each -> quiet.evaluateDecisionTable(latest, new HashMap<>(each)).getResultList().stream()
                        .map(said -> row(columns, said))
                        .toList())
                .toList();
    }

    String versionOf(String table) {
        return latest(table).getId();
    }

    private static DecisionRow row(List<String> columns, Map<String, Object> said) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        columns.forEach(column -> whole.put(column, said.get(column)));
        return new DecisionRow(whole);
    }

    private static List<String> columnsOf(DecisionDefinitionEntity decision) {
        return ((DmnDecisionTableImpl) decision.getDecisionLogic())
                .getOutputs().stream()
                        .map(DmnDecisionTableOutputImpl::getOutputName)
                        .toList();
    }

    private DecisionDefinitionEntity latest(String table) {
        return engine.getCommandExecutorTxRequired().execute(context -> (DecisionDefinitionEntity)
                engine.getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(table));
    }
}
