package youcheng.workflow;

import java.util.List;

/**
 * A model that a case runs on: its own, or one that its own called.
 *
 * @param process the model's id
 * @param xml BPMN 2.0 XML of the version that ran
 * @param path the steps taken in it, in their order; where it was called several times, one run after the other
 */
public record CaseModel(String process, String xml, List<PathStep> path) {}
