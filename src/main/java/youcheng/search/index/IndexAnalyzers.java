package youcheng.search.index;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** How the fields of the index are divided. */
public final class IndexAnalyzers {

    private IndexAnalyzers() {}

    /** For what is searched: characters and pairs, and beside them words as a reader sees them. */
    public static Analyzer ofTexts() {
        return new PerFieldAnalyzerWrapper(PortalAnalyzer.ofTexts(), Map.of(IndexFields.WORDS, new ChineseWords()));
    }
}
