package youcheng.aid.goods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.shared.HasValidationProperties;
import youcheng.aid.goods.LineField;

/** Stands for a cell in a list of what is wrong: whoever goes to it comes to the cell. It shows nothing itself. */
@Tag("youcheng-line-cell")
class LineCell extends Component implements HasAriaLabel, HasValidationProperties {

    LineCell(int row, LineField field, String label) {
        setAriaLabel(label);
        getElement().setAttribute("data-row", Integer.toString(row));
        getElement().setAttribute("data-column", Integer.toString(field.place()));
    }
}
