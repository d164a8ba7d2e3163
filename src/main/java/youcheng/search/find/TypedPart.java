package youcheng.search.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import youcheng.search.index.ChineseWords;
import youcheng.search.index.PortalAnalyzer;

/**
 * A part of what somebody typed: a word in letters, or characters that stand together.
 *
 * @param text the part as it is compared
 * @param words the words in it; of a word in letters, itself
 * @param characters whether it is of characters rather than of letters
 * @param unfinished whether more letters may follow
 */
record TypedPart(String text, List<String> words, boolean characters, boolean unfinished) {

    /** Longer ones are cut: nobody reads on what they pasted by mistake. */
    static final int LONGEST = 200;

    private static final int MOST = 12;
    private static final String ANY = "";
    private static final String CHINESE_DIGITS = "〇零一二三四五六七八九十";
    private static final PortalAnalyzer TYPED = PortalAnalyzer.ofTyped();
    private static final ChineseWords CHINESE = new ChineseWords();
    private static final List<String> BY_CHARACTER = List.of(
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC],
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HIRAGANA],
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.KATAKANA],
            StandardTokenizer.TOKEN_TYPES[StandardTokenizer.HANGUL]);

    /** The parts of this text, not very many; none where it has neither letter nor digit. */
    static List<TypedPart> of(String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<TypedPart> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int end = -1;
        try (TokenStream stream = TYPED.tokenStream(ANY, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                boolean characters = BY_CHARACTER.contains(type.type());
                if (!characters || offset.startOffset() != end) {
                    endRun(run, parts);
                }
                if (characters) {
                    run.append(term);
                } else {
                    parts.add(letters(term.toString(), offset.endOffset() == text.length()));
                }
                end = offset.endOffset();
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        endRun(run, parts);
        return parts.stream().limit(MOST).toList();
    }

    private static TypedPart letters(String word, boolean unfinished) {
        return new TypedPart(word, List.of(word), false, unfinished);
    }

    private static void endRun(StringBuilder run, List<TypedPart> parts) {
        if (!run.isEmpty()) {
            String text = run.toString();
            List<String> words = text.codePointCount(0, text.length()) <= 2
                    ? List.of(text)
                    : numbersWhole(CHINESE.of(text)).stream().limit(MOST).toList();
            parts.add(new TypedPart(text, words.isEmpty() ? List.of(text) : words, true, false));
            run.setLength(0);
        }
    }

    /** 二十 and 三 beside one another are 二十三, which 二十四 is not. */
    private static List<String> numbersWhole(List<String> words) {
        List<String> whole = new ArrayList<>();
        for (String word : words) {
            boolean goesOn = !whole.isEmpty() && isNumber(whole.getLast()) && isNumber(word);
            whole.add(goesOn ? whole.removeLast() + word : word);
        }
        return whole;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** Whether it is nothing but digits, Chinese ones too. */
    static boolean isNumber(String word) {
        return word.codePoints().allMatch(TypedPart::isDigit);
    }

    /** Whether it holds a digit: the number of a case, a document, a telephone, a day. */
    boolean holdsNumber() {
        return text.codePoints().anyMatch(TypedPart::isDigit);
    }

    private static boolean isDigit(int letter) {
        return Character.isDigit(letter) || CHINESE_DIGITS.indexOf(letter) >= 0;
    }
}
