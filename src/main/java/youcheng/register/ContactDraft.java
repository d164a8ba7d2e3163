package youcheng.register;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;
import youcheng.base.PartialDate;
import youcheng.base.Rejection;
import youcheng.register.ContactPerson.Particulars;

/**
 * What somebody typed of a contact person.
 *
 * @param name the person's name
 * @param title what the post is called
 * @param post which kind of post it is
 * @param email where to write to
 * @param phone where to call
 * @param languages what the person speaks
 * @param inPostSince since when, as exactly as known: a year, a month or a day
 * @param termEnds the last day of the term, or null
 */
public record ContactDraft(
        String name,
        String title,
        @Nullable Post post,
        String email,
        String phone,
        String languages,
        String inPostSince,
        @Nullable LocalDate termEnds) {

    /** Characters that a name may have at most. */
    public static final int LONGEST_NAME = 120;

    /** Characters that the title of a post may have at most. */
    public static final int LONGEST_TITLE = 200;

    /** Characters that an e-mail address may have at most. */
    public static final int LONGEST_EMAIL = 200;

    /** Characters that a telephone number may have at most. */
    public static final int LONGEST_PHONE = 60;

    /** Characters that the languages may have at most. */
    public static final int LONGEST_LANGUAGES = 120;

    /** What is recorded of somebody, as a draft of its correction. */
    public static ContactDraft of(ContactPersonRecord person) {
        PartialDate since = person.inPostSince();
        return new ContactDraft(
                person.name(),
                person.title(),
                person.post(),
                person.email(),
                person.phone(),
                person.languages(),
                since == null ? "" : since.toString(),
                person.termEnds());
    }

    /** The same with what the other says; where that says nothing, what stood here stays. */
    public ContactDraft filledFrom(ContactDraft other) {
        return new ContactDraft(
                or(other.name, name),
                or(other.title, title),
                other.post == null ? post : other.post,
                or(other.email, email),
                or(other.phone, phone),
                or(other.languages, languages),
                or(other.inPostSince, inPostSince),
                other.termEnds == null ? termEnds : other.termEnds);
    }

    private static String or(String said, String before) {
        return said.isBlank() ? before : said;
    }

    /** What can be recorded of it; a refusal names the field, with {@code fields} before its name. */
    Particulars checked(String fields) {
        FormCheck form = new FormCheck();
        Supplier<String> nameRead = form.read(() -> FieldCheck.requiredLine(fields + "name", name, LONGEST_NAME));
        Supplier<String> titleRead = form.read(() -> FieldCheck.line(fields + "title", title, LONGEST_TITLE));
        Supplier<Post> postRead = form.read(() -> FieldCheck.required(fields + "post", post));
        Supplier<@Nullable PartialDate> since = form.read(() -> FieldCheck.date(fields + "inPostSince", inPostSince));
        form.ask(() -> requireTermAfter(since.get(), fields));
        Supplier<String> emailRead = form.read(() -> FieldCheck.email(fields + "email", email, LONGEST_EMAIL));
        Supplier<String> phoneRead = form.read(() -> FieldCheck.line(fields + "phone", phone, LONGEST_PHONE));
        Supplier<String> languagesRead =
                form.read(() -> FieldCheck.line(fields + "languages", languages, LONGEST_LANGUAGES));
        form.refuse();
        return new Particulars(
                nameRead.get(),
                titleRead.get(),
                postRead.get(),
                emailRead.get(),
                phoneRead.get(),
                languagesRead.get(),
                since.get(),
                termEnds);
    }

    private void requireTermAfter(@Nullable PartialDate since, String fields) {
        if (since != null && termEnds != null && termEnds.isBefore(since.earliest())) {
            throw Rejection.of(fields + "termEnds", "register.rejection.termBeforeBegin");
        }
    }
}
