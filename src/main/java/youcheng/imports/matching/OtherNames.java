package youcheng.imports.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import youcheng.register.NameRecord;

/**
 * Places that had or have other names, whatever the register knows of them.
 *
 * @param places each with all its names
 */
public record OtherNames(List<PlaceFacts> places) {

    private static final String SHIPPED = "/imports/other-names.csv";

    public OtherNames {
        places = List.copyOf(places);
    }

    /** The list that is shipped: a country and a place's names to a line. */
    public static OtherNames shipped() {
        InputStream file = Objects.requireNonNull(OtherNames.class.getResourceAsStream(SHIPPED), SHIPPED);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new OtherNames(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(OtherNames::place)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaceFacts place(String line) {
        String[] cells = line.split(",", -1);
        return new PlaceFacts(
                cells[0],
                Stream.of(cells)
                        .skip(1)
                        .map(name -> new NameRecord(NameRecord.LOCAL, name.strip(), null, null))
                        .toList());
    }
}
