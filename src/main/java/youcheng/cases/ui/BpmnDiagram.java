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
import youcheng.base.ui.Words;
import youcheng.workflow.PathStep;

/** The model of a case with the steps taken and the current ones; the names are those of the person's language. */
@Tag("youcheng-bpmn-diagram")
class BpmnDiagram extends Component implements HasSize {

    private static final String MODULE = "context://components/bpmn-diagram.js";
    private static final Pattern ELEMENT_ID = Pattern.compile(" id=\"((?:Task|Activity|Gateway|Event|Flow)_\\w+)\"");

    BpmnDiagram(String process, String model, List<PathStep> path, Words words) {
        Map<String, Object> state = new HashMap<>(shown(path, words));
        state.put("names", names(process, model, words));
        state.put("rounds", rounds(path, words));
        state.put(
                "labels",
                Map.ofEntries(
                        entry("zoomIn", words.t("cases.diagram.zoomIn")),
                        entry("zoomOut", words.t("cases.diagram.zoomOut")),
                        entry("fit", words.t("cases.diagram.fit")),
                        entry("fullScreen", words.t("cases.diagram.fullScreen")),
                        entry("print", words.t("cases.diagram.print")),
                        entry("keys", words.t("cases.diagram.keys")),
                        entry("rounds", words.t("cases.diagram.rounds")),
                        entry("allRounds", words.t("cases.diagram.allRounds")),
                        entry("current", words.t("cases.diagram.current")),
                        entry("done", words.t("cases.diagram.done")),
                        entry("visits", words.t("cases.diagram.visits")),
                        entry("diagram", words.t("cases.diagram")),
                        entry("failed", words.t("cases.diagram.failed"))));
        getElement().setProperty("xml", model);
        getElement().setPropertyMap("state", state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }

    /** The steps with how often they were reached and how long people had them, and those where the case stands. */
    private static Map<String, Object> shown(List<PathStep> path, Words words) {
        Map<String, List<PathStep>> steps = new LinkedHashMap<>();
        path.forEach(step ->
                steps.computeIfAbsent(step.element(), id -> new ArrayList<>()).add(step));
        List<Map<String, Object>> reached = new ArrayList<>();
        steps.forEach((id, visits) -> {
            Map<String, Object> step = new HashMap<>(Map.of("id", id, "visits", visits.size()));
            if (visits.getFirst().isForPeople()) {
                step.put(
                        "took",
                        words.lasting(visits.stream()
                                .map(visit -> words.between(visit.began(), visit.ended()))
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
    private static List<Map<String, Object>> rounds(List<PathStep> path, Words words) {
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
            Map<String, Object> round = new HashMap<>(shown(rounds.get(place), words));
            round.put("label", words.t("cases.diagram.round", place + 1));
            all.add(round);
        }
        return all;
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
