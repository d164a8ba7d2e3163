package youcheng.imports.targets;

import java.util.List;

/**
 * A field that a column can be.
 *
 * @param name the name that refusals use
 * @param labelKey message key of what it is called
 * @param required whether no row can be without it
 * @param choices what can stand in it; empty where it is typed
 * @param alsoCalled what else headings call it, in either language
 * @param isDate whether a date stands in it
 */
public record ImportField(
        String name,
        String labelKey,
        boolean required,
        List<Enum<?>> choices,
        List<String> alsoCalled,
        boolean isDate) {

    public ImportField {
        choices = List.copyOf(choices);
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** A field in which no date stands. */
    ImportField(String name, String labelKey, boolean required, List<Enum<?>> choices, List<String> alsoCalled) {
        this(name, labelKey, required, choices, alsoCalled, false);
    }

    /** The same, with dates in it. */
    ImportField asDate() {
        return new ImportField(name, labelKey, required, choices, alsoCalled, true);
    }

    /** Message key of one of its choices. */
    public String choiceKey(Enum<?> choice) {
        return choiceKey(choice.name());
    }

    /** Message key of the choice with this name. */
    public String choiceKey(String choice) {
        return labelKey + "." + choice;
    }

    /** Whether this is the name of one of its choices. */
    public boolean isChoice(String text) {
        return choices.stream().anyMatch(choice -> choice.name().equals(text));
    }
}
