package youcheng.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

/** Pictures without a browser: what they hold, what their drawing is sent, and what it tells. */
final class Pictures {

    private Pictures() {}

    static Messages messages(Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/base");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new Messages(new Translations(messages), messages, Clock.systemUTC()) {
            @Override
            public Locale language() {
                return language;
            }
        };
    }

    static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Pictures::all));
    }

    static Button button(Component component, String text) {
        return all(component)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static Element drawing(Picture picture) {
        return picture.drawing().getElement();
    }

    static JsonNode sent(Picture picture) {
        return (JsonNode) drawing(picture).getPropertyRaw("data");
    }

    /** What the browser does when the drawing fires this event. */
    static void fire(Picture picture, String type, Object detail) {
        Element element = drawing(picture);
        JsonNode data = JacksonUtils.mapToJson(Map.of("event.detail", detail));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
