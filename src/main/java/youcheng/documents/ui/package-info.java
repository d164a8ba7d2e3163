/** The panel with the documents of a subject, for the pages of features. */
@NamedInterface("ui")
@NullMarked
package youcheng.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
