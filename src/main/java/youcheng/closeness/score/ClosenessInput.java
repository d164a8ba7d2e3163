package youcheng.closeness.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/**
 * What a run of the score knows: the exchanges of one relationship and its signing. As text it is kept beside the run, so that
 * the run can be computed again whatever was corrected since.
 *
 * @param contacts in the order of their dates and keys
 * @param signed when the relationship was signed, or null where that is not known
 */
public record ClosenessInput(
        List<Contact> contacts, @Nullable PartialDate signed) {

    private static final String NONE = "-";
    private static final String FIRST = "signed ";

    /** One line for the signing, and one for each exchange. */
    public String write() {
        StringBuilder text = new StringBuilder(FIRST).append(signed == null ? NONE : signed);
        for (Contact contact : contacts) {
            Boolean answered = contact.isAnswered();
            text.append('\n')
                    .append(contact.id())
                    .append(' ')
                    .append(contact.date())
                    .append(' ')
                    .append(contact.kind())
                    .append(' ')
                    .append(contact.direction())
                    .append(' ')
                    .append(contact.level())
                    .append(' ')
                    .append(contact.substance())
                    .append(' ')
                    .append(contact.field())
                    .append(contact.isEvidenced() ? " evidenced " : " unproved ")
                    .append(answered == null ? NONE : answered ? "answered" : "unanswered");
        }
        return text.toString();
    }

    /** Reads what {@link #write()} wrote. */
    public static ClosenessInput read(String text) {
        List<String> lines = text.lines().toList();
        String signed = lines.getFirst().substring(FIRST.length());
        return new ClosenessInput(
                lines.stream().skip(1).map(ClosenessInput::contact).toList(),
                signed.equals(NONE) ? null : PartialDate.parse(signed).orElseThrow());
    }

    /** SHA-256 of the text, in hexadecimal. */
    public static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Contact contact(String line) {
        List<String> messages = Arrays.asList(line.split(" "));
        String answered = messages.get(8);
        return new Contact(
                Long.parseLong(messages.get(0)),
                PartialDate.parse(messages.get(1)).orElseThrow(),
                ExchangeKind.valueOf(messages.get(2)),
                Direction.valueOf(messages.get(3)),
                Level.valueOf(messages.get(4)),
                Substance.valueOf(messages.get(5)),
                FieldOfExchange.valueOf(messages.get(6)),
                messages.get(7).equals("evidenced"),
                answered.equals(NONE) ? null : answered.equals("answered"));
    }
}
