package youcheng.documents.templates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import youcheng.base.Rejection;

/** Whether a Word file can be a template: it can be read and filled, asks for what it must, and for nothing unknown. */
final class TemplateCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateCheck.class);
    private static final int LONGEST_QUOTE = 80;

    private TemplateCheck() {}

    /** Refuses with everything that stands against it. */
    static void require(TemplateSlot slot, String fileName, byte[] file) {
        try {
            TemplateParts parts = TemplateParts.of(file);
            Set<String> reach = TemplateReach.of(parts);
            if (!reach.isEmpty()) {
                throw Rejection.because("documents.templates.rejection.reaches", fileName, String.join(" ", reach));
            }
            TemplateText text = TemplateText.of(parts);
            List<Rejection> against = new ArrayList<>();
            unknown(slot, fileName, text, file, against);
            missing(slot, fileName, text, against);
            TemplateRows.require(fileName, text, file, against);
            if (against.isEmpty()) {
                unfilled(slot, fileName, file, against);
            }
            if (!against.isEmpty()) {
                throw Rejection.all(against);
            }
        } catch (Rejection refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // Whatever the reader of a file that somebody made up says: for the person it is one thing.
            LOG.debug("A template could not be read", unreadable);
            throw Rejection.because("documents.templates.rejection.unreadable", fileName);
        }
    }

    private static void unknown(
            TemplateSlot slot, String fileName, TemplateText text, byte[] file, List<Rejection> against)
            throws IOException {
        Set<String> unknown = text.inBraces().stream()
                .filter(key ->
                        PaperField.of(key).filter(slot.kind().form()::has).isEmpty())
                .map(key -> "{{" + key + "}}")
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (unknown.isEmpty()) {
            unknown.addAll(PaperFilling.otherThanText(file));
        }
        if (!unknown.isEmpty()) {
            against.add(
                    Rejection.because("documents.templates.rejection.unknown", fileName, String.join(" ", unknown)));
        }
    }

    private static void missing(TemplateSlot slot, String fileName, TemplateText text, List<Rejection> against) {
        Set<PaperField> missing = slot.kind().form().required(slot.language());
        missing.removeIf(each -> text.inBraces().contains(each.key()));
        if (!missing.isEmpty()) {
            against.add(Rejection.because(
                    "documents.templates.rejection.missing",
                    fileName,
                    missing.stream().map(PaperField::inBraces).collect(Collectors.joining(" "))));
        }
    }

    /** Tried with a value for everything: what is still in braces then stands where nothing gets. */
    private static void unfilled(TemplateSlot slot, String fileName, byte[] file, List<Rejection> against)
            throws IOException {
        List<String> left = TemplateText.of(TemplateParts.of(PaperFilling.fill(slot.kind(), file, trial())))
                .withBraces();
        if (!left.isEmpty()) {
            String first = left.getFirst();
            against.add(Rejection.because(
                    "documents.templates.rejection.unfilled",
                    fileName,
                    first.length() > LONGEST_QUOTE ? first.substring(0, LONGEST_QUOTE) + "…" : first));
        }
    }

    private static PaperContent trial() {
        Map<PaperPlaceholder, String> values = new EnumMap<>(PaperPlaceholder.class);
        for (PaperPlaceholder each : PaperPlaceholder.values()) {
            values.put(each, each.key());
        }
        Map<PaperColumn, String> row = new EnumMap<>(PaperColumn.class);
        for (PaperColumn each : PaperColumn.values()) {
            row.put(each, each.key());
        }
        return PaperContent.of(values).with(List.of(row));
    }
}
