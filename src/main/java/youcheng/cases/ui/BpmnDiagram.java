package youcheng.cases.ui;

import static java.util.Map.entry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youcheng.base.ui.Messages;
import youcheng.workflow.PathStep;

/** The model of a case with the steps taken and the current ones; the names are those of the person's language. */
@Tag("youcheng-bpmn-diagram")
class BpmnDiagram extends Component implements HasSize {

    private static final String MODULE = "context://components/bpmn-diagram.js";
    private static final Pattern ELEMENT_ID = Pattern.compile(" id=\"((?:Task|Activity|Gateway|Event|Flow)_\\w+)\"");

    BpmnDiagram(String process, String model, List<PathStep> path, Messages messages) {
        Map<String, Object> state = new HashMap<>(shown(path, messages));
        state.put("names", names(process, model, messages));
        state.put("rounds", rounds(path, messages));
        state.put(
                "labels",
                Map.ofEntries(
                        entry("zoomIn", messages.t("cases.diagram.zoomIn")),
                        entry("zoomOut", messages.t("cases.diagram.zoomOut")),
                        entry("fit", messages.t("cases.diagram.fit")),
                        entry("fullScreen", messages.t("cases.diagram.fullScreen")),
                        entry("print", messages.t("cases.diagram.print")),
                        entry("keys", messages.t("cases.diagram.keys")),
                        entry("rounds", messages.t("cases.diagram.rounds")),
                        entry("allRounds", messages.t("cases.diagram.allRounds")),
                        entry("current", messages.t("cases.diagram.current")),
                        entry("done", messages.t("cases.diagram.done")),
                        entry("visits", messages.t("cases.diagram.visits")),
                        entry("diagram", messages.t("cases.diagram")),
                        entry("failed", messages.t("cases.diagram.failed"))));
        getElement().setProperty("xml", model);
        getElement().setPropertyMap("state", state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }

    /** The steps with how often they were reached and how long people had them, and those where the case stands. */
    private static Map<String, Object> shown(List<PathStep> path, Messages messages) {
        Map<String, List<PathStep>> steps = new LinkedHashMap<>();
        path.forEach(step ->
                steps.computeIfAbsent(step.element(), id -> new ArrayList<>()).add(step));
        List<Map<String, Object>> reached = new ArrayList<>();
        steps.forEach((id, visits) -> {
            Map<String, Object> step = new HashMap<>(Map.of("id", id, "visits", visits.size()));
            if (visits.getFirst().isForPeople()) {
                step.put(
                        "took",
                        messages.lasting(visits.stream()
                                .map(visit -> messages.between(visit.began(), visit.ended()))
                                .reduce(Duration.ZERO, Duration::plus)));
            }
            reached.add(step);
        });
        return Map.of(
                "steps",
                reached,
                "current",
                path.stream().filter(PathStep::isCurrent).map(PathStep::element).toList());
    }

    /** Each time the first step for people comes up again, a new round begins. */
    private static List<Map<String, Object>> rounds(List<PathStep> path, Messages messages) {
        String first = path.stream()
                .filter(PathStep::isForPeople)
                .map(PathStep::element)
                .findFirst()
                .orElse("");
        List<List<PathStep>> rounds = new ArrayList<>();
        rounds.add(new ArrayList<>());
        boolean begun = false;
        for (PathStep step : path) {
            if (begun && step.element().equals(first)) {
                rounds.add(new ArrayList<>());
            }
            begun |= step.element().equals(first);
            rounds.getLast().add(step);
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (int place = 0; place < rounds.size(); place++) {
            Map<String, Object> round = new HashMap<>(shown(rounds.get(place), messages));
            round.put("label", messages.t("cases.diagram.round", place + 1));
            all.add(round);
        }
        return all;
    }

    private static Map<String, String> names(String process, String model, Messages messages) {
        Map<String, String> names = new HashMap<>();
        Matcher ids = ELEMENT_ID.matcher(model);
        while (ids.find()) {
            String id = ids.group(1);
            messages.find("step." + process + "." + id).ifPresent(name -> names.put(id, name));
        }
        return names;
    }
}
