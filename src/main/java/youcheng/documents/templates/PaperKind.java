package youcheng.documents.templates;

import org.springframework.modulith.NamedInterface;

/** The papers that the portal writes from templates. */
@NamedInterface("templates")
public enum PaperKind {
    /** To a sister city with which the office lost touch. */
    FIRST_LETTER,
    /** To the same city, after nobody answered the first. */
    SECOND_LETTER
}
