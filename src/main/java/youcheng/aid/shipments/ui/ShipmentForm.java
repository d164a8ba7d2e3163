package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.BigDecimalField.BigDecimalFieldI18n;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.aid.shipments.ShipmentRecord;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.tasks.ui.HandIn;
import youcheng.tasks.ui.TaskForm;
import youcheng.tasks.ui.TaskFrame;
import youcheng.tasks.ui.TaskPage;
import youcheng.tasks.ui.TaskPart;
import youcheng.workflow.WorkItem;

/** The form of a step of a shipment: what is handed in, and beside it the shipment with its lines. */
abstract class ShipmentForm implements TaskForm {

    private final ShipmentFormParts parts;
    private final String step;

    /** What all these forms are made with. */
    @org.springframework.stereotype.Component
    record ShipmentFormParts(
            ShipmentReading reading, ShipmentFacts facts, ShipmentMessages said, Fields make, Messages messages) {

        String t(String key, Object... arguments) {
            return messages.t(key, arguments);
        }

        /** A figure under its name, with what is expected there. */
        BigDecimalField quantity(HandIn handIn, String name, String labelKey, @Nullable BigDecimal expected) {
            BigDecimalField field = new BigDecimalField(t(labelKey));
            field.setLocale(messages.language());
            field.setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(t("base.form.badNumber")));
            handIn.fields().add(name, field, BigDecimal::toPlainString, BigDecimal::new);
            if (expected != null) {
                field.setValue(ShipmentMessages.plain(expected));
            }
            return field;
        }

        /** One of these constants or none, each named by the message {@code <label>.<constant>}. */
        <E extends Enum<E>> Select<E> choice(HandIn handIn, String name, String labelKey, Class<E> constants) {
            Select<E> field = new Select<>();
            field.setLabel(t(labelKey));
            field.setItems(constants.getEnumConstants());
            field.setEmptySelectionAllowed(true);
            field.setItemLabelGenerator(each -> each == null ? "" : t(labelKey + "." + each.name()));
            return handIn.fields().add(name, field, Enum::name, text -> Enum.valueOf(constants, text));
        }
    }

    ShipmentForm(ShipmentFormParts parts, String step) {
        this.parts = parts;
        this.step = step;
    }

    @Override
    public final boolean covers(String process, String ofStep) {
        return process.equals(ShipmentProcess.ID) && ofStep.equals(step);
    }

    @Override
    public final TaskPage create(WorkItem item, TaskFrame frame) {
        ShipmentRecord shipment = parts.reading().shipment(item.caseNumber());
        HandIn handIn = new HandIn("tasks.handIn", frame, parts.make(), parts.messages());
        String about = parts.messages().find("shipments.about." + step).orElse("");
        if (!about.isEmpty()) {
            handIn.put(new Paragraph(about));
        }
        fill(handIn, item, shipment, frame);
        Div matter = new Div(parts.facts().of(shipment), parts.facts().lines(shipment));
        return new TaskPage(List.of(new TaskPart("matter", parts.t("shipments.matter"), matter)), handIn);
    }

    /** Adds the fields and the button that hands them in. */
    protected abstract void fill(HandIn handIn, WorkItem item, ShipmentRecord shipment, TaskFrame frame);

    protected final ShipmentFormParts parts() {
        return parts;
    }
}
