package youcheng.search.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import youcheng.base.SearchText;

/** Words as the eye reads them, like every list of the portal; what has neither letter nor digit is no word. */
final class FoldedTokens extends TokenFilter {

    private static final int ASCII = 0x80;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldedTokens(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (fold()) {
                return true;
            }
        }
        return false;
    }

    private boolean fold() {
        char[] letters = term.buffer();
        boolean plain = true;
        for (int i = 0; i < term.length(); i++) {
            plain &= letters[i] < ASCII && ((letters[i] >= 'a' && letters[i] <= 'z') || Character.isDigit(letters[i]));
        }
        if (!plain) {
            String folded = SearchText.of(term.toString());
            term.setEmpty().append(folded);
        }
        return term.length() > 0;
    }
}
