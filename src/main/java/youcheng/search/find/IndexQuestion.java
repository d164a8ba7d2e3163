package youcheng.search.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import youcheng.search.SearchKind;
import youcheng.search.find.SearchRights.Candidate;
import youcheng.search.index.IndexFields;
import youcheng.search.index.IndexFields.Stored;

/** One question to the index at one moment: first as it was typed, and where that finds little, with slips forgiven. */
final class IndexQuestion {

    private static final int LITTLE = 3;
    private static final Set<String> NAMES = Set.of(IndexFields.KIND, IndexFields.KEY, IndexFields.SUBJECT);

    private final TypedQuery typed;
    private final SearchRights rights;
    private final int mostOfEach;

    IndexQuestion(TypedQuery typed, SearchRights rights, int mostOfEach) {
        this.typed = typed;
        this.rights = rights;
        this.mostOfEach = mostOfEach;
    }

    /**
     * What was found.
     *
     * @param found what the person may see
     * @param more of which kinds there is more
     * @param withSlips whether slips were forgiven
     */
    record Answered(List<Candidate> found, Set<SearchKind> more, boolean withSlips) {}

    static String beginning(String typed) {
        return typed.substring(0, Math.min(typed.length(), TypedPart.LONGEST));
    }

    Answered ask(IndexSearcher searcher) throws IOException {
        Query readable = rights.readable();
        Answered exact = ask(searcher, readable, false);
        if (exact.found().size() >= LITTLE) {
            return exact;
        }
        Answered like = ask(searcher, readable, true);
        return like.found().size() > exact.found().size() ? like : exact;
    }

    private Answered ask(IndexSearcher searcher, Query readable, boolean slips) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(typed.query(slips), Occur.MUST)
                .add(readable, Occur.FILTER)
                .build();
        Map<SearchKind, TopDocs> best = searcher.search(query, new BestOfEachKind(mostOfEach));
        StoredFields stored = searcher.storedFields();
        List<Candidate> candidates = new ArrayList<>();
        Set<SearchKind> more = EnumSet.noneOf(SearchKind.class);
        for (Map.Entry<SearchKind, TopDocs> each : best.entrySet()) {
            for (ScoreDoc found : each.getValue().scoreDocs) {
                Document names = stored.document(found.doc, NAMES);
                candidates.add(new Candidate(
                        found.doc,
                        each.getKey(),
                        names.get(IndexFields.KEY),
                        names.get(IndexFields.SUBJECT),
                        score((FieldDoc) found)));
            }
            if (each.getValue().totalHits.value() > mostOfEach) {
                more.add(each.getKey());
            }
        }
        return new Answered(rights.confirmed(candidates), more, slips);
    }

    private static float score(FieldDoc found) {
        return (Float) found.fields[0];
    }

    /** These with their passages. */
    List<Found> described(IndexSearcher searcher, List<Candidate> shown, boolean slips) throws IOException {
        if (shown.isEmpty()) {
            return List.of();
        }
        int[] places = shown.stream().mapToInt(Candidate::document).toArray();
        List<@Nullable Passage> passages = Passages.in(searcher).of(typed.marks(IndexFields.BODY, slips), places);
        Passages titles = Passages.ofTitles();
        Query marks = typed.marks(IndexFields.TITLE, slips);
        List<Found> described = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Stored text = IndexFields.stored(searcher.storedFields().document(places[i]));
            Passage passage = passages.get(i);
            described.add(new Found(
                    text.kind(),
                    titles.title(marks, text.title().chinese()),
                    titles.title(marks, text.title().english()),
                    text.belongsTo(),
                    passage == null ? Passages.beginning(text.body()) : passage,
                    text.link(),
                    text.at().getEpochSecond() == 0 ? null : text.at()));
        }
        return described;
    }
}
