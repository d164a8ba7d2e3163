/** The page on which an office changes the templates of its letters. */
@NullMarked
package youcheng.documents.templates.ui;

import org.jspecify.annotations.NullMarked;
