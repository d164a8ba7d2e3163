package youcheng.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** What every drawn figure of the portal has: a title, one sentence that says what it shows, the drawing, its tools. */
@Tag("figure")
@StyleSheet("context://styles/charts.css")
public abstract class Picture extends HtmlContainer {

    /** In what form a person takes the picture with them. */
    public enum Form {
        IMAGE,
        CSV,
        PRINT
    }

    private final Messages messages;
    private final Paragraph title = new Paragraph();
    private final Paragraph summary = new Paragraph();
    private final Drawing drawing;
    private final Div tools = new Div();
    private final List<Consumer<Form>> takers = new ArrayList<>();

    Picture(Messages messages, String tag, String module, String title, String summary) {
        this.messages = messages;
        drawing = new Drawing(tag, module);
        String id = "picture-" + UUID.randomUUID();
        addClassName("picture");
        this.title.setText(title);
        this.title.setId(id + "-title");
        this.title.addClassName("picture-title");
        this.summary.setText(summary);
        this.summary.setId(id + "-summary");
        this.summary.addClassName("picture-summary");
        this.summary.setVisible(!summary.isEmpty());
        tools.addClassName("picture-tools");
        tools.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-title");
        getElement().setAttribute("aria-labelledby", id + "-title");
        add(new Caption(this.title, this.summary), drawing, tools);
    }

    /** Calls this each time somebody takes the picture or its data with them, so that a page can put it on record. */
    public Registration addTakenListener(Consumer<Form> taker) {
        takers.add(taker);
        return () -> takers.remove(taker);
    }

    /** The title above the picture. */
    public String title() {
        return title.getText();
    }

    /** The sentence under the title. */
    public String summary() {
        return summary.getText();
    }

    /** Says this sentence in place of the one before, e.g. after a filter has changed. */
    void say(String sentence) {
        summary.setText(sentence);
        summary.setVisible(!sentence.isEmpty());
    }

    Messages messages() {
        return messages;
    }

    Drawing drawing() {
        return drawing;
    }

    Button tool(String text) {
        Button button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        tools.add(button);
        return button;
    }

    /** Adds the tool that calls the drawing's method of the form's name. */
    void take(Form form, String text) {
        tool(text).addClickListener(click -> {
            drawing.getElement().callJsFunction("take", form.name().toLowerCase(Locale.ROOT));
            List.copyOf(takers).forEach(taker -> taker.accept(form));
        });
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {
        Caption(Component... content) {
            super(content);
        }
    }

    /** The web component that draws. Its module is loaded by address: one of Vaadin's own would ask for its build. */
    static final class Drawing extends Component {
        private final String module;

        Drawing(String tag, String module) {
            super(new com.vaadin.flow.dom.Element(tag));
            this.module = module;
        }

        @Override
        protected void onAttach(AttachEvent event) {
            event.getUI().getPage().addJsModule(module);
        }
    }
}
