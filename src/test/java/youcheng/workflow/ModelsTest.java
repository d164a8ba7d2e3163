package youcheng.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import youcheng.identity.Role;

/** What every model keeps to: it runs, it names what exists, and people read it in both languages. */
class ModelsTest {

    private static final Path PROCESSES = Path.of("processes");

    /** What the system does from beginning to end, whoever started it; every other model gives people their tasks. */
    private static final Set<String> WITHOUT_PEOPLE = Set.of("DormancyScan", "RevivalPlan");

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\((.*)\\)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'}");
    private static final Pattern ELEMENT = Pattern.compile("(Task|Activity|Gateway|Event|Flow)_[A-Z]\\w+");

    /** One BPMN model under the name of its file. */
    record Model(String name, BpmnModelInstance model) {

        Process process() {
            return model.getModelElementsByType(Process.class).iterator().next();
        }

        <E extends ModelElementInstance> Collection<E> all(Class<E> type) {
            return model.getModelElementsByType(type);
        }

        /** Every attribute and text of the model that holds an expression. */
        List<String> expressions() {
            return Pattern.compile("\\$\\{[^}]*}")
                    .matcher(Bpmn.convertToString(model))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> text.replace("&apos;", "'").replace("&#39;", "'"))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Model> models() {
        return models(PROCESSES);
    }

    /** Those of the tests, which keep to what concerns calls and starts. */
    private static List<Model> trials() {
        return models(Path.of("src/test/resources/trial"));
    }

    private static List<Model> models(Path folder) {
        return files(folder, ".bpmn").stream()
                .map(file -> new Model(nameOf(file), Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    /** Or the tests below would pass because they looked nowhere. */
    @Test
    void thereAreModels() {
        assertThat(models()).isNotEmpty();
        assertThat(models()).allSatisfy(model -> {
            assertThat(model.all(UserTask.class).isEmpty())
                    .as("whether nobody has a task in " + model)
                    .isEqualTo(WITHOUT_PEOPLE.contains(model.name()));
            assertThat(model.expressions()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFileIsNamedAfterItsOnlyProcess(Model model) {
        assertThat(model.all(Process.class)).extracting(Process::getId).containsExactly(model.name());
        assertThat(model.process().isExecutable()).isTrue();
    }

    /** Without it the engine's clean-up, or its refusal to deploy, decides how long a case can be read. */
    @ParameterizedTest
    @MethodSource("models")
    void aModelSaysHowLongItsHistoryIsKept(Model model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @Test
    void aDecisionIsNamedAfterItsFileAndSaysHowLongItsHistoryIsKept() {
        assertThat(files(PROCESSES, ".dmn")).isNotEmpty().allSatisfy(file -> {
            DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
            assertThat(model.getModelElementsByType(Decision.class))
                    .singleElement()
                    .satisfies(decision -> {
                        assertThat(decision.getId()).isEqualTo(nameOf(file));
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasAFormAGroupAndADueDate(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).as(task.getId()).matches("[a-z]+:" + task.getId());
            assertThat(task.getCamundaDueDate()).as(task.getId()).matches(CALL);
            assertThat(isGroup(task.getCamundaCandidateGroups()))
                    .as(task.getId() + " is for " + task.getCamundaCandidateGroups())
                    .isTrue();
        });
    }

    /** The engine finds out only when a case gets there. */
    @ParameterizedTest
    @MethodSource("models")
    void everyCallNamesAPublicMethodOfABeanWithThatManyParameters(Model model) {
        Map<String, Class<?>> beans = beans();
        assertThat(model.expressions().stream().filter(CALL.asMatchPredicate()))
                .isNotEmpty()
                .allSatisfy(expression -> {
                    MatchResult call =
                            CALL.matcher(expression).results().findFirst().orElseThrow();
                    Class<?> bean = beans.get(call.group(1));
                    assertThat(bean).as(expression).isNotNull();
                    assertThat(Modifier.isPublic(Objects.requireNonNull(bean).getModifiers()))
                            .as(expression)
                            .isTrue();
                    assertThat(Arrays.stream(bean.getDeclaredMethods())
                                    .filter(method -> method.getName().equals(call.group(2)))
                                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                                    .map(Method::getParameterCount))
                            .as(expression)
                            .contains(argumentsIn(call.group(3)));
                });
    }

    /** A call or the comparison of one variable with one outcome: whatever is more belongs into code. */
    @ParameterizedTest
    @MethodSource("models")
    void anExpressionIsACallOrTheComparisonOfAnOutcome(Model model) {
        assertThat(model.expressions()).allMatch(CALL.asMatchPredicate().or(CONDITION.asMatchPredicate()));
    }

    /** A variable that nobody sets makes its gateway fail. */
    @ParameterizedTest
    @MethodSource("models")
    void everyConditionReadsAVariableThatAStepOrTheFeatureSets(Model model) {
        Set<String> set = model.all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaResultVariable)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        set.addAll(constantsFor(model).values());

        assertThat(model.all(ConditionExpression.class)).allSatisfy(condition -> {
            assertThat(condition.getTextContent()).matches(CONDITION);
            assertThat(set)
                    .contains(CONDITION
                            .matcher(condition.getTextContent())
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1));
        });
    }

    /** A gateway none of whose conditions holds stops the case with an incident: each outcome has its way. */
    @ParameterizedTest
    @MethodSource("models")
    void everyWayOutOfAForkHasAConditionOrIsTheDefault(Model model) {
        assertThat(model.all(Gateway.class).stream()
                        .filter(ExclusiveGateway.class::isInstance)
                        .filter(gateway -> gateway.getOutgoing().size() > 1)
                        .flatMap(gateway -> gateway.getOutgoing().stream())
                        .filter(flow -> !flow.getId().equals(flow.getSource().getAttributeValue("default"))))
                .allMatch(flow -> flow.getConditionExpression() != null);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementThatTheFeatureNamesIsInTheModel(Model model) {
        Set<String> elements =
                model.all(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet());

        assertThat(constantsFor(model)).contains(entry("ID", model.name()));
        assertThat(constantsFor(model).values().stream().filter(ELEMENT.asMatchPredicate()))
                .isNotEmpty()
                .isSubsetOf(elements);
    }

    /** Each step that people do is spoken of in code, so a new one cannot be forgotten there. */
    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskIsNamedByTheFeature(Model model) {
        assertThat(constantsFor(model).values())
                .containsAll(
                        model.all(UserTask.class).stream().map(UserTask::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void anIdSaysWhatItsElementIs(Model model) {
        assertThat(model.all(FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId()).matches(prefixOf(element) + "_[A-Z][A-Za-z]{3,}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNamedElementHasItsNameInBothLanguagesAndTheModelShowsTheChineseOne(Model model) {
        Properties chinese = messages("zh");
        Properties english = messages("en");
        assertThat(model.all(FlowElement.class).stream().filter(element -> element.getName() != null))
                .isNotEmpty()
                .allSatisfy(element -> {
                    String key = "step." + model.name() + "." + element.getId();
                    assertThat(chinese.getProperty(key)).as(key).isEqualTo(element.getName());
                    assertThat(english.getProperty(key)).as(key).isNotBlank().isNotEqualTo(element.getName());
                });
        assertThat(chinese.getProperty("process." + model.name()))
                .isEqualTo(model.process().getName());
        assertThat(english.getProperty("process." + model.name())).isNotBlank();
    }

    /** What has a name in the messages and is no longer in a model would stay there for ever. */
    @Test
    void noNameIsLeftOfAnElementThatIsGone() {
        Set<String> keys = models().stream()
                .flatMap(model -> model.all(FlowElement.class).stream()
                        .map(element -> "step." + model.name() + "." + element.getId()))
                .collect(Collectors.toSet());
        assertThat(messages("zh").stringPropertyNames().stream().filter(key -> key.startsWith("step.")))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepButAnEndLeadsOnAndNothingIsOutOfReach(Model model) {
        assertThat(model.all(FlowNode.class).stream().filter(node -> !isEventSubProcess(node)))
                .allSatisfy(node -> {
                    boolean ends = node.getElementType().getTypeName().equals("endEvent");
                    boolean begins = node.getElementType().getTypeName().equals("startEvent");
                    assertThat(node.getOutgoing().isEmpty()).as(node.getId()).isEqualTo(ends);
                    if (!node.getElementType().getTypeName().equals("boundaryEvent")) {
                        assertThat(node.getIncoming().isEmpty())
                                .as(node.getId())
                                .isEqualTo(begins);
                    }
                });
    }

    /** What is not drawn is not seen on the case page, whose diagram is the model itself. */
    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(Model model) {
        assertThat(model.all(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsAll(
                        model.all(FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(model.all(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsAll(model.all(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    /** A called process that runs for no case has tasks of no case; another version of it may know other steps. */
    @Test
    void everyCallPassesTheNumberOfTheCaseAndStaysWithinItsDeployment() {
        List<CallActivity> calls = Stream.concat(models().stream(), trials().stream())
                .flatMap(model -> model.all(CallActivity.class).stream())
                .toList();
        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .as(call.getId())
                    .singleElement()
                    .satisfies(
                            in -> assertThat(in.getCamundaBusinessKey()).isEqualTo("#{execution.processBusinessKey}"));
        });
    }

    /** A timer knows no case: the first step of what it starts opens one. */
    @Test
    void whatATimerStartsOpensItsCaseInItsFirstStep() {
        List<FlowNode> firsts = Stream.concat(models().stream(), trials().stream())
                .flatMap(model -> model.all(SequenceFlow.class).stream())
                .filter(flow -> flow.getSource() instanceof StartEvent start
                        && start.getParentElement() instanceof Process
                        && start.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(SequenceFlow::getTarget)
                .toList();
        assertThat(firsts)
                .isNotEmpty()
                .allSatisfy(first -> assertThat(((ServiceTask) first).getCamundaExpression())
                        .startsWith("${startedCase.is(execution, "));
    }

    /** Code in a model is compiled, tested and reviewed by nobody. */
    @ParameterizedTest
    @MethodSource("models")
    void aModelHoldsNoCode(Model model) {
        assertThat(model.all(ScriptTask.class)).isEmpty();
        assertThat(model.all(CamundaScript.class)).isEmpty();
        assertThat(model.all(ConditionExpression.class)).allMatch(condition -> condition.getLanguage() == null);
        assertThat(model.all(CamundaTaskListener.class)).allSatisfy(listener -> {
            assertThat(listener.getCamundaEvent()).isEqualTo("timeout");
            assertThat(listener.getCamundaExpression()).matches(CALL);
        });
        assertThat(model.all(CamundaExecutionListener.class)).isEmpty();
        assertThat(model.all(ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaDelegateExpression()).isNull();
            assertThat(task.getCamundaExpression()).matches(CALL);
        });
    }

    /** Nobody would hear of what lies about: a reminder before it is due, a drawn escalation after. */
    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskRemindsAndAllButADraftEscalateAtTheirDueDate(Model model) {
        Map<String, BoundaryEvent> late = model.all(BoundaryEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .collect(Collectors.toMap(event -> event.getAttachedTo().getId(), event -> event));
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .as(task.getId())
                    .hasSize(1);
            BoundaryEvent escalation = late.get(task.getId());
            assertThat(escalation == null)
                    .as(task.getId())
                    .isEqualTo(task.getId().equals("Task_Draft"));
            if (escalation != null) {
                assertThat(escalation.cancelActivity()).isFalse();
                assertThat(escalation
                                .getEventDefinitions()
                                .iterator()
                                .next()
                                .getTextContent()
                                .strip())
                        .isEqualTo(task.getCamundaDueDate());
            }
        });
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess process && process.triggeredByEvent();
    }

    private static String prefixOf(FlowElement element) {
        return switch (element) {
            case UserTask task -> "Task";
            case Activity activity -> "Activity";
            case Gateway gateway -> "Gateway";
            case Event event -> "Event";
            case SequenceFlow flow -> "Flow";
            default -> element.getElementType().getTypeName();
        };
    }

    /** A method that answers with a group, or a role. */
    private static boolean isGroup(String candidates) {
        return CALL.matcher(candidates).matches()
                || Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(candidates));
    }

    /** Counts the commas outside of brackets. */
    private static int argumentsIn(String list) {
        String flat = list;
        while (flat.contains("(")) {
            flat = flat.replaceAll("\\([^()]*\\)", "");
        }
        return flat.isBlank() ? 0 : flat.split(",").length;
    }

    /** The constants of the class that speaks of this model: {@code …Process} with the model's id as {@code ID}. */
    private static Map<String, String> constantsFor(Model model) {
        ClassPathScanningCandidateComponentProvider scan = scan();
        scan.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("youcheng\\..*Process")));
        return scan.findCandidateComponents("youcheng").stream()
                .map(found -> constants(classOf(Objects.requireNonNull(found.getBeanClassName()))))
                .filter(constants -> model.name().equals(constants.get("ID")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No class of constants for " + model));
    }

    private static Map<String, String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, ModelsTest::valueOf));
    }

    private static String valueOf(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Class<?>> beans() {
        ClassPathScanningCandidateComponentProvider scan = scan();
        scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scan.findCandidateComponents("youcheng").stream()
                .collect(Collectors.toMap(
                        found -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(
                                found, new SimpleBeanDefinitionRegistry()),
                        found -> classOf(Objects.requireNonNull(found.getBeanClassName())),
                        (one, other) -> one));
    }

    private static ClassPathScanningCandidateComponentProvider scan() {
        return new ClassPathScanningCandidateComponentProvider(false);
    }

    private static Class<?> classOf(String name) {
        return ClassUtils.resolveClassName(name, ModelsTest.class.getClassLoader());
    }

    private static Properties messages(String language) {
        Properties all = new Properties();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                if (Objects.requireNonNull(file.getFilename()).startsWith("trial_")) {
                    continue;
                }
                all.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
