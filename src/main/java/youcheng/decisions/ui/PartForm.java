package youcheng.decisions.ui;

import youcheng.decisions.DecisionReading;
import youcheng.decisions.Part;

/** The form of every step, of whatever process, at which somebody takes part as this. */
abstract class PartForm extends MatterForm {

    private final DecisionReading reading;
    private final Part part;

    PartForm(StepForm.FormParts parts, Part part) {
        super(parts);
        this.reading = parts.reading();
        this.part = part;
    }

    @Override
    public final boolean covers(String process, String step) {
        return reading.partAt(process, step).filter(part::equals).isPresent();
    }
}
