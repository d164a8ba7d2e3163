package youcheng.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Divides Chinese into the words that a reader sees: 发展中国家 has no 中国 in it. */
public final class ChineseWords extends Analyzer {

    private static final String ANY = "";

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        HMMChineseTokenizer words = new HMMChineseTokenizer();
        return new TokenStreamComponents(words, new FoldedTokens(words));
    }

    /** The words of this text, in its order. */
    public List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(ANY, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
