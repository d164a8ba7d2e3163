package youcheng.search.index;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import youcheng.base.Bilingual;
import youcheng.base.SearchText;
import youcheng.search.SearchKind;
import youcheng.search.SearchedSubject;
import youcheng.search.SearchedText;

/** How a text stands in the index. */
public final class IndexFields {

    public static final String SUBJECT = "subject";
    public static final String READER = "reader";
    public static final String KIND = "kind";
    public static final String TIME = "time";
    public static final String EXACT = "exact";
    public static final String LATIN_NAME = "latinName";
    public static final String TITLE = "title";
    public static final String BODY = "body";
    public static final String WORDS = "words";
    public static final String SPELLED = "spelled";
    public static final String INITIALS = "initials";

    public static final String KEY = "key";

    /** What subjects have that could not be read. */
    static final String UNREAD = "unread";

    private static final String TITLE_ZH = "titleZh";
    private static final String TITLE_EN = "titleEn";
    private static final String LINK = "link";
    private static final String OF_ZH = "ofZh";
    private static final String OF_EN = "ofEn";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDED = 10_000;

    /** With places, so that the passage is found again without dividing a long text anew. */
    private static final FieldType PASSAGES = new FieldType(TextField.TYPE_STORED);

    static {
        PASSAGES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        PASSAGES.freeze();
    }

    private static final FieldType WORDED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WORDED.setIndexOptions(IndexOptions.DOCS);
        WORDED.setOmitNorms(true);
        WORDED.freeze();
    }

    private IndexFields() {}

    /** A text as it was found. */
    public record Stored(
            SearchKind kind,
            String key,
            String subject,
            Bilingual title,
            Bilingual belongsTo,
            String body,
            String link,
            Instant at) {}

    static Document document(SearchedText text, SearchedSubject subject) {
        Document document = new Document();
        document.add(new StringField(SUBJECT, text.subject(), Field.Store.YES));
        subject.readers().forEach(reader -> document.add(new StringField(READER, reader, Field.Store.NO)));
        document.add(new NumericDocValuesField(KIND, text.kind().number()));
        document.add(new StoredField(KIND, text.kind().name()));
        long time = Objects.requireNonNullElse(text.at(), Instant.EPOCH).getEpochSecond();
        document.add(new NumericDocValuesField(TIME, time));
        document.add(new StoredField(TIME, time));
        document.add(new StoredField(KEY, text.key()));
        document.add(new StoredField(LINK, text.link()));
        document.add(new StoredField(TITLE_ZH, text.title().chinese()));
        document.add(new StoredField(TITLE_EN, text.title().english()));
        document.add(new StoredField(OF_ZH, subject.title().chinese()));
        document.add(new StoredField(OF_EN, subject.title().english()));
        names(document, text);
        document.add(new Field(BODY, text.body(), PASSAGES));
        document.add(new Field(WORDS, beginning(text.body(), LONGEST_WORDED), WORDED));
        return document;
    }

    /** Stands for a subject that could not be read, so that it is tried again; it has no readers and is never found. */
    static Document unread(String subject) {
        Document document = new Document();
        document.add(new StringField(SUBJECT, subject, Field.Store.YES));
        document.add(new StringField(UNREAD, UNREAD, Field.Store.NO));
        return document;
    }

    private static void names(Document document, SearchedText text) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(text.title().chinese(), text.title().english()), text.names().stream())
                .filter(name -> !name.isBlank())
                .forEach(names::add);
        for (String name : names) {
            document.add(new TextField(TITLE, name, Field.Store.NO));
            document.add(new Field(WORDS, name, WORDED));
            String key = beginning(SearchText.of(name), LONGEST_NAME);
            String latin = beginning(SearchText.latin(name), LONGEST_NAME);
            document.add(new StringField(EXACT, key, Field.Store.NO));
            document.add(new StringField(LATIN_NAME, latin, Field.Store.NO));
            Readings readings = Readings.of(name);
            readings.spelled().forEach(each -> document.add(new StringField(SPELLED, each, Field.Store.NO)));
            readings.initials().forEach(each -> document.add(new StringField(INITIALS, each, Field.Store.NO)));
        }
    }

    /** What is kept of a text that was found. */
    public static Stored stored(Document document) {
        return new Stored(
                SearchKind.valueOf(document.get(KIND)),
                document.get(KEY),
                document.get(SUBJECT),
                new Bilingual(document.get(TITLE_ZH), document.get(TITLE_EN)),
                new Bilingual(document.get(OF_ZH), document.get(OF_EN)),
                document.get(BODY),
                document.get(LINK),
                Instant.ofEpochSecond(time(document)));
    }

    private static long time(Document document) {
        IndexableField time = document.getField(TIME);
        // The first of this name is the one that sorts, which is not stored; a document that was read has the other
        // alone.
        return time == null ? 0 : time.numericValue().longValue();
    }

    static String beginning(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
