package youcheng.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import youcheng.base.Languages;

/** Offers the other language, in that language's own words. */
class LanguageSwitch extends Button {

    LanguageSwitch(Appearance appearance) {
        Locale other = Languages.isChinese(getLocale()) ? Languages.ENGLISH : Languages.CHINESE;
        setText(Languages.isChinese(other) ? "中文" : "English");
        addClickListener(event -> appearance.speak(other));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("lang", other.toLanguageTag());
        setId("language");
    }
}
