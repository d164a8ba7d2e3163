package youcheng.search.find;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import youcheng.search.find.Passage.Piece;
import youcheng.search.index.IndexAnalyzers;
import youcheng.search.index.IndexFields;

/** Finds in texts the passage that was looked for; what it hands out is text, never markup. */
final class Passages extends UnifiedHighlighter {

    private static final int GOAL = 90;
    private static final float ALIGNED = 0.5f;
    private static final int LONGEST = 240;
    private static final int MOST_BEFORE = 60;
    private static final String MORE = "…";

    private Passages(Builder builder) {
        super(builder);
    }

    /** Of texts that were found by this searcher. */
    static Passages in(IndexSearcher searcher) {
        return new Passages(set(builder(searcher, IndexAnalyzers.ofTexts()))
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.CHINA), GOAL, ALIGNED))
                .withFormatter(new Formatter(MOST_BEFORE, LONGEST)));
    }

    /** Of short texts at hand. */
    static Passages ofTitles() {
        return new Passages(set(builderWithoutSearcher(IndexAnalyzers.ofTexts()))
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Formatter(Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    private static Builder set(Builder builder) {
        return builder.withMaxLength(Integer.MAX_VALUE - 1).withMaxNoHighlightPassages(0);
    }

    /** The passage of each of these texts, in their order; null where nothing of it was looked for. */
    List<@Nullable Passage> of(Query marks, int[] texts) throws IOException {
        Map<String, Object[]> found =
                highlightFieldsAsObjects(new String[] {IndexFields.BODY}, marks, texts, new int[] {1});
        List<@Nullable Passage> passages = new ArrayList<>();
        for (Object each : found.getOrDefault(IndexFields.BODY, new Object[texts.length])) {
            passages.add((Passage) each);
        }
        return passages;
    }

    /** A title with what was looked for in it. */
    Passage title(Query marks, String title) {
        try {
            Object found = title.isBlank() ? null : highlightWithoutSearcher(IndexFields.TITLE, marks, title, 1);
            return found instanceof Passage passage ? passage : Passage.plain(title);
        } catch (IOException e) {
            return Passage.plain(title);
        }
    }

    /** How a text begins. */
    static Passage beginning(String text) {
        String line = line(text.substring(0, Math.min(text.length(), GOAL)));
        return Passage.plain(text.length() > GOAL ? line + MORE : line);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Makes pieces of the places that were found. */
    private static final class Formatter extends PassageFormatter {

        private final int mostBefore;
        private final int longest;

        Formatter(int mostBefore, int longest) {
            this.mostBefore = mostBefore;
            this.longest = longest;
        }

        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            org.apache.lucene.search.uhighlight.Passage found = passages[0];
            int first = found.getNumMatches() == 0 ? found.getStartOffset() : found.getMatchStarts()[0];
            int start = Math.max(found.getStartOffset(), first - mostBefore);
            int end = found.getEndOffset() - start > longest ? start + longest : found.getEndOffset();
            List<Piece> pieces = new ArrayList<>();
            add(pieces, start > 0 ? MORE : "", false);
            int at = start;
            for (int i = 0; i < found.getNumMatches(); i++) {
                int from = Math.max(at, found.getMatchStarts()[i]);
                int to = Math.min(end, found.getMatchEnds()[i]);
                if (to > from) {
                    add(pieces, content.substring(at, from), false);
                    add(pieces, content.substring(from, to), true);
                    at = to;
                }
            }
            add(pieces, content.substring(at, Math.max(at, end)), false);
            add(pieces, end < content.length() ? MORE : "", false);
            return new Passage(List.copyOf(pieces));
        }

        private static void add(List<Piece> pieces, String text, boolean marked) {
            if (text.isEmpty()) {
                return;
            }
            Piece last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && last.marked() == marked) {
                pieces.set(pieces.size() - 1, new Piece(last.text() + line(text), marked));
            } else {
                pieces.add(new Piece(line(text), marked));
            }
        }
    }
}
