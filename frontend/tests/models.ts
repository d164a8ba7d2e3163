/** Draft → review → approved? → signed, or back to the draft; the review escalates when overdue. */
export const PROPOSAL = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
    id="Definitions" targetNamespace="youcheng">
  <process id="Proposal" isExecutable="true">
    <startEvent id="Event_Started" name="开始" />
    <userTask id="Task_Draft" name="起草" />
    <userTask id="Task_Review" name="审核" />
    <boundaryEvent id="Event_Overdue" name="逾期" cancelActivity="false" attachedToRef="Task_Review" />
    <exclusiveGateway id="Gateway_Decision" />
    <userTask id="Task_Sign" name="签署" />
    <endEvent id="Event_Signed" name="已签署" />
    <sequenceFlow id="Flow_Start" sourceRef="Event_Started" targetRef="Task_Draft" />
    <sequenceFlow id="Flow_Send" sourceRef="Task_Draft" targetRef="Task_Review" />
    <sequenceFlow id="Flow_Decide" sourceRef="Task_Review" targetRef="Gateway_Decision" />
    <sequenceFlow id="Flow_Approve" name="同意" sourceRef="Gateway_Decision" targetRef="Task_Sign" />
    <sequenceFlow id="Flow_Return" name="退回" sourceRef="Gateway_Decision" targetRef="Task_Draft" />
    <sequenceFlow id="Flow_End" sourceRef="Task_Sign" targetRef="Event_Signed" />
  </process>
  <bpmndi:BPMNDiagram id="Diagram"><bpmndi:BPMNPlane id="Plane" bpmnElement="Proposal">
    ${shape('Event_Started', 100, 122, 36, 36)}
    ${shape('Task_Draft', 180, 100, 100, 80)}
    ${shape('Task_Review', 330, 100, 100, 80)}
    ${shape('Event_Overdue', 362, 162, 36, 36)}
    ${shape('Gateway_Decision', 485, 115, 50, 50)}
    ${shape('Task_Sign', 590, 100, 100, 80)}
    ${shape('Event_Signed', 740, 122, 36, 36)}
    ${edge('Flow_Start', [136, 140], [180, 140])}
    ${edge('Flow_Send', [280, 140], [330, 140])}
    ${edge('Flow_Decide', [430, 140], [485, 140])}
    ${edge('Flow_Approve', [535, 140], [590, 140])}
    ${edge('Flow_Return', [510, 115], [510, 50], [230, 50], [230, 100])}
    ${edge('Flow_End', [690, 140], [740, 140])}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;

function shape(id: string, x: number, y: number, width: number, height: number): string {
  return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`;
}

function edge(id: string, ...waypoints: [number, number][]): string {
  const points = waypoints.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
  return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points}</bpmndi:BPMNEdge>`;
}
