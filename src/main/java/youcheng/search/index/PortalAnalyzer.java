package youcheng.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Divides texts of any script: Latin by words, Chinese into single characters and pairs, so that a name inside a longer
 * word is found.
 */
public final class PortalAnalyzer extends Analyzer {

    private static final int LONGEST_WORD = 60;

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean pairs;

    private PortalAnalyzer(boolean pairs) {
        this.pairs = pairs;
    }

    /** For what is searched. */
    public static PortalAnalyzer ofTexts() {
        return new PortalAnalyzer(true);
    }

    /** For what is typed: characters alone, which the question joins again. */
    public static PortalAnalyzer ofTyped() {
        return new PortalAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        words.setMaxTokenLength(LONGEST_WORD);
        FoldedTokens folded = new FoldedTokens(words);
        return new TokenStreamComponents(words, pairs ? new CJKBigramFilter(folded, ALL_SCRIPTS, true) : folded);
    }
}
