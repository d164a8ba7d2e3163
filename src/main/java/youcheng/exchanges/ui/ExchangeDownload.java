package youcheng.exchanges.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import youcheng.base.Languages;
import youcheng.base.ui.Messages;
import youcheng.base.ui.UrlParameter;
import youcheng.exchanges.ExchangesNavigation;
import youcheng.exchanges.export.ExchangeExport;
import youcheng.register.Register;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipSummary;

/** The list of exchanges as a file; it is written while it is read, so that its length does not matter. */
@RestController
class ExchangeDownload {

    /** Name of the parameter that holds the language of the file. */
    static final UrlParameter<String> LANGUAGE = UrlParameter.text("lang");

    private final ExchangeExport export;
    private final Register register;
    private final I18NProvider translations;
    private final Messages messages;
    private final Clock clock;

    ExchangeDownload(
            ExchangeExport export, Register register, I18NProvider translations, Messages messages, Clock clock) {
        this.export = export;
        this.register = register;
        this.translations = translations;
        this.messages = messages;
        this.clock = clock;
    }

    /** The exchanges that the list shows at this address. */
    @GetMapping("/" + ExchangesNavigation.EXPORT)
    @PermitAll
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        QueryParameters asked = QueryParameters.fromString(query);
        Locale language = Languages.of(LANGUAGE.read(asked));
        ExchangeUrlState.Asked read = ExchangeUrlState.read(asked, NamedRelationships.read(register, messages));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                translations.getTranslation("exchanges.title", language) + "-" + LocalDate.now(clock)
                                        + ".csv",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        Map<RelationshipId, RelationshipSummary> relationships =
                register.concluded().stream().collect(Collectors.toMap(RelationshipSummary::id, Function.identity()));
        try (Writer to =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            ExchangeCsv file = new ExchangeCsv(to, relationships, translations, language);
            int all = export.export(
                    read.filter(), ExchangesNavigation.EXPORT + "?" + query, some -> some.forEach(file::add));
            if (all > ExchangeExport.MOST) {
                file.endEarly(ExchangeExport.MOST, all);
            }
        }
    }
}
