package youcheng.search.find;

import java.util.List;

/**
 * A part of a text, with what was looked for.
 *
 * @param pieces its pieces, in their order
 */
public record Passage(List<Piece> pieces) {

    /**
     * A piece of it.
     *
     * @param text what it says
     * @param marked whether it is what was looked for
     */
    public record Piece(String text, boolean marked) {}

    static Passage plain(String text) {
        return new Passage(text.isEmpty() ? List.of() : List.of(new Piece(text, false)));
    }

    /** Whether something in it is marked. */
    public boolean isMarked() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** What it says. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
