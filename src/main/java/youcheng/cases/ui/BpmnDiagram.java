package youcheng.cases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youcheng.base.ui.Words;
import youcheng.workflow.PathStep;

/** The model of a case with the steps taken and the current ones; the names are those of the person's language. */
@Tag("youcheng-bpmn-diagram")
class BpmnDiagram extends Component implements HasSize {

    private static final String MODULE = "context://components/bpmn-diagram.js";
    private static final Pattern ELEMENT_ID = Pattern.compile(" id=\"((?:Task|Activity|Gateway|Event|Flow)_\\w+)\"");

    BpmnDiagram(String process, String model, List<PathStep> path, Words words) {
        Map<String, Long> visits = new LinkedHashMap<>();
        path.forEach(step -> visits.merge(step.element(), 1L, Long::sum));
        Map<String, Object> state = new HashMap<>();
        state.put("names", names(process, model, words));
        state.put(
                "steps",
                visits.entrySet().stream()
                        .map(step -> Map.of("id", step.getKey(), "visits", step.getValue()))
                        .toList());
        state.put(
                "current",
                path.stream().filter(PathStep::isCurrent).map(PathStep::element).toList());
        state.put(
                "labels",
                Map.of(
                        "zoomIn", words.t("cases.diagram.zoomIn"),
                        "zoomOut", words.t("cases.diagram.zoomOut"),
                        "fit", words.t("cases.diagram.fit"),
                        "current", words.t("cases.diagram.current"),
                        "done", words.t("cases.diagram.done"),
                        "visits", words.t("cases.diagram.visits"),
                        "diagram", words.t("cases.diagram"),
                        "failed", words.t("cases.diagram.failed")));
        getElement().setProperty("xml", model);
        getElement().setPropertyMap("state", state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }

    private static Map<String, String> names(String process, String model, Words words) {
        Map<String, String> names = new HashMap<>();
        Matcher ids = ELEMENT_ID.matcher(model);
        while (ids.find()) {
            String id = ids.group(1);
            words.find("step." + process + "." + id).ifPresent(name -> names.put(id, name));
        }
        return names;
    }
}
