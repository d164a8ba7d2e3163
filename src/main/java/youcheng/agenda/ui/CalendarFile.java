package youcheng.agenda.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import youcheng.agenda.feed.FeedText;
import youcheng.agenda.feed.FeedVersion;

/**
 * Dates in the words of RFC 5545. The same dates make the same file, byte for byte: the stamp of each is the moment in
 * which it last changed.
 */
final class CalendarFile {

    private static final Duration REFRESH = Duration.ofHours(1);

    private CalendarFile() {}

    /** A calendar of this name with a whole day for each date, and no alarm. */
    static String of(String name, ZoneId zone, List<FeedText> texts, Map<String, FeedVersion> versions) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Youcheng//Agenda//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new RefreshInterval(new ParameterList(), REFRESH));
        texts.forEach(text -> calendar.add(event(text, Objects.requireNonNull(versions.get(text.key())))));
        StringWriter file = new StringWriter();
        try {
            // Validation would refuse a calendar without any date, which is a person's on a quiet day.
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static VEvent event(FeedText text, FeedVersion version) {
        List<Property> properties = List.of(
                new DtStamp(version.changedAt()),
                new Uid(text.key() + "@youcheng"),
                new DtStart<>(text.day()),
                new DtEnd<>(text.day().plusDays(1)),
                new Summary(text.title()),
                new Description(text.page()),
                new Sequence(version.changes()),
                new LastModified(version.changedAt()),
                ImmutableTransp.TRANSPARENT);
        return new VEvent(new PropertyList(properties));
    }
}
