package youcheng.search.find;

import static youcheng.search.index.IndexFields.BODY;
import static youcheng.search.index.IndexFields.EXACT;
import static youcheng.search.index.IndexFields.INITIALS;
import static youcheng.search.index.IndexFields.LATIN_NAME;
import static youcheng.search.index.IndexFields.SPELLED;
import static youcheng.search.index.IndexFields.TITLE;
import static youcheng.search.index.IndexFields.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import youcheng.base.SearchText;

/**
 * What somebody typed, as a question to the index. Every part is to be found, in a title, its pinyin or initials, or in the
 * text; an exact name comes first, then the beginning of one, then titles, then texts. There is no language of questions:
 * a quote or an asterisk is no more than a character without meaning.
 */
final class TypedQuery {

    private static final float EXACT_NAME = 10_000;
    private static final float EXACT_READING = 5_000;
    private static final float BEGINNING = 2_000;
    private static final float WHOLE_TITLE = 500;
    private static final float IN_TITLE = 3;
    private static final float READING = 2;
    private static final float WORD = 4;
    private static final float SLIP = 0.2f;

    private static final int LETTERS_FOR_BEGINNING = 2;
    private static final int LETTERS_FOR_ONE_SLIP = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;
    private static final int CHARACTERS_FOR_SLIP = 3;
    private static final int MOST_SPELLINGS = 40;

    private final String whole;
    private final List<TypedPart> parts;

    TypedQuery(String typed, List<TypedPart> parts) {
        this.whole = SearchText.of(typed);
        this.parts = parts;
    }

    /** As it was typed, or with a slip or two in each part. */
    Query query(boolean slips) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (TypedPart part : parts) {
            query.add(slips ? any(found(part), slipped(part)) : found(part), Occur.MUST);
        }
        Stream.of(
                        constant(new TermQuery(new Term(EXACT, whole)), EXACT_NAME),
                        constant(new TermQuery(new Term(LATIN_NAME, whole)), EXACT_READING),
                        constant(new PrefixQuery(new Term(EXACT, whole)), BEGINNING),
                        constant(inTitle(), WHOLE_TITLE))
                .forEach(better -> query.add(better, Occur.SHOULD));
        parts.stream()
                .filter(TypedPart::characters)
                .flatMap(part -> part.words().stream())
                .filter(word -> word.length() > 1)
                .forEach(word -> query.add(constant(new TermQuery(new Term(WORDS, word)), WORD), Occur.SHOULD));
        return query.build();
    }

    /** What is to be marked in this field. */
    Query marks(String field, boolean slips) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (TypedPart part : parts) {
            part.words().forEach(word -> query.add(standing(field, part, word), Occur.SHOULD));
            if (slips && !part.characters()) {
                query.add(fuzzy(field, part), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Query inTitle() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> part.words().forEach(word -> all.add(standing(TITLE, part, word), required(part, word))));
        return all.build();
    }

    private static Query found(TypedPart part) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : part.words()) {
            all.add(
                    any(new BoostQuery(standing(TITLE, part, word), IN_TITLE), standing(BODY, part, word)),
                    required(part, word));
        }
        return part.characters() || part.length() < LETTERS_FOR_BEGINNING
                ? all.build()
                : any(
                        all.build(),
                        constant(new PrefixQuery(new Term(SPELLED, part.text())), READING),
                        constant(new PrefixQuery(new Term(INITIALS, part.text())), READING));
    }

    /** 市 in 慕尼黑市 may be missing, since 慕尼黑 is looked for; a number may not. */
    private static Occur required(TypedPart part, String word) {
        boolean hasLonger = part.words().stream().anyMatch(each -> each.length() > 1);
        return hasLonger && word.length() == 1 && !TypedPart.isNumber(word) ? Occur.SHOULD : Occur.MUST;
    }

    private static Query standing(String field, TypedPart part, String word) {
        if (part.characters()) {
            return characters(field, word);
        }
        Term term = new Term(field, word);
        return part.unfinished() && word.length() >= LETTERS_FOR_BEGINNING
                ? any(new TermQuery(term), constant(new PrefixQuery(term), 1))
                : new TermQuery(term);
    }

    /** Characters in this order, wherever they stand: the pairs of them one after the other. */
    private static Query characters(String field, String word) {
        int[] letters = word.codePoints().toArray();
        if (letters.length <= 2) {
            return new TermQuery(new Term(field, word));
        }
        PhraseQuery.Builder pairs = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new Term(field, new String(letters, i, 2)), i);
        }
        return pairs.build();
    }

    /**
     * Letters with a slip or two; characters that sound the same, or of which one in a title is another. A number is never
     * like another: whoever types that of a case which they may not read is not to be offered its neighbours.
     */
    private static Query slipped(TypedPart part) {
        if (!part.characters()) {
            return new BoostQuery(any(fuzzy(TITLE, part), fuzzy(BODY, part), fuzzy(LATIN_NAME, part)), SLIP);
        }
        if (part.length() < 2) {
            return characters(TITLE, part.text());
        }
        Query sounding = constant(new PrefixQuery(new Term(SPELLED, SearchText.latin(part.text()))), READING);
        if (part.length() < CHARACTERS_FOR_SLIP || part.holdsNumber()) {
            return sounding;
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        part.text()
                .codePoints()
                .forEach(letter -> most.add(new TermQuery(new Term(TITLE, Character.toString(letter))), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(part.length() - 1);
        return any(sounding, new BoostQuery(most.build(), SLIP));
    }

    private static Query fuzzy(String field, TypedPart part) {
        String word = part.text();
        Term term = new Term(field, word);
        if (word.length() < LETTERS_FOR_ONE_SLIP || part.holdsNumber()) {
            return new TermQuery(term);
        }
        return new FuzzyQuery(term, word.length() < LETTERS_FOR_TWO_SLIPS ? 1 : 2, 1, MOST_SPELLINGS, true);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query any(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Stream.of(queries).forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
