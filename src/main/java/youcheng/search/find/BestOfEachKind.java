package youcheng.search.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import youcheng.search.SearchKind;
import youcheng.search.index.IndexFields;

/** The best texts of each kind and how many there are, gathered in one go; of equals the later first. */
final class BestOfEachKind implements CollectorManager<BestOfEachKind.Gathering, Map<SearchKind, TopDocs>> {

    private static final SearchKind[] KINDS = SearchKind.values();
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.TIME, SortField.Type.LONG, true));

    private final int most;

    BestOfEachKind(int most) {
        this.most = most;
    }

    @Override
    public Gathering newCollector() {
        return new Gathering(most);
    }

    @Override
    public Map<SearchKind, TopDocs> reduce(Collection<Gathering> gathered) {
        Map<SearchKind, TopDocs> best = new EnumMap<>(SearchKind.class);
        for (SearchKind kind : KINDS) {
            TopFieldDocs[] each = gathered.stream()
                    .map(one -> one.collectors.get(kind.number()).topDocs())
                    .toArray(TopFieldDocs[]::new);
            best.put(kind, TopDocs.merge(ORDER, most, each));
        }
        return best;
    }

    /** Hands each text on to those of its kind. */
    static final class Gathering implements Collector {

        private final List<TopFieldCollector> collectors = new ArrayList<>();

        private Gathering(int most) {
            for (int i = 0; i < KINDS.length; i++) {
                collectors.add(new TopFieldCollectorManager(ORDER, most, Integer.MAX_VALUE).newCollector());
            }
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues kinds = DocValues.getNumeric(context.reader(), IndexFields.KIND);
            List<LeafCollector> leaves = new ArrayList<>();
            for (TopFieldCollector each : collectors) {
                leaves.add(each.getLeafCollector(context));
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    for (LeafCollector each : leaves) {
                        each.setScorer(scorer);
                    }
                }

                @Override
                public void collect(int text) throws IOException {
                    if (kinds.advanceExact(text)) {
                        leaves.get((int) kinds.longValue()).collect(text);
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
