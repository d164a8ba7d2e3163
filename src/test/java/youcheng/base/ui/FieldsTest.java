package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;

@WithUserDetails("officer")
class FieldsTest extends PageTest {

    @Autowired
    private Fields make;

    @Autowired
    private Messages messages;

    @BeforeEach
    void inChinese() {
        speak(Locale.CHINA);
    }

    @Test
    void aPasteLongerThanALineIsSaidAndNotCut() {
        TextField line = make.line("plan.title", 10);
        line.setValue("一二三四五六七八九十又");

        assertThat(line.getValue()).isEqualTo("一二三四五六七八九十又");
        assertThat(line.isInvalid()).isTrue();
        assertThat(line.getErrorMessage()).isEqualTo("最多 10 字，现有 11 字。");
        // The browser would cut what is pasted.
        assertThat(line.getElement().getProperty("maxlength")).isNull();
        line.setValue("一二三");
        assertThat(line.isInvalid()).isFalse();
    }

    @Test
    void aFormWithATextThatIsTooLongIsNotHandedIn() {
        FormFields fields = new FormFields(new Banner(), messages);
        TextArea area = fields.add("text", make.lines("plan.title", 10));
        area.setValue("字".repeat(11));
        assertThat(fields.refuseUnreadable()).isTrue();
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getValue()).hasSize(11);
        area.setValue("字");
        assertThat(fields.refuseUnreadable()).isFalse();
    }

    @Test
    void aDateFieldReadsWhatThePortalReadsElsewhere() {
        DatePicker field = make.date("plan.day");
        assertThat(read(field, "２０２４年３月１２日"))
                .isEqualTo(LocalDate.of(2024, 3, 12).toString());
        assertThat(read(field, "2024/3/12 0:00")).isEqualTo("2024-03-12");
        assertThat(read(field, "2024.1")).isEqualTo("“2024.1”可以是2024年1月，也可以是2024年10月。请写成 2024-01 或 2024-10。");
        assertThat(read(field, "2024-03")).contains("请写到日");
        assertThat(read(field, "12/3/2024")).contains("2024-03-12", "2024-12-03");
        speak(Locale.UK);
        assertThat(read(make.date("plan.day"), "2023-02-29"))
                .isEqualTo("“2023-02-29”: this day does not exist. Please check it.");
    }

    private static String read(DatePicker field, String typed) {
        Result<LocalDate> result = field.getFallbackParser().apply(typed);
        return result.isError()
                ? result.getMessage().orElseThrow()
                : result.getOrThrow(IllegalStateException::new).toString();
    }
}
