/** The pages on imports: the list, and one import from its file to what it made. */
@NullMarked
package youcheng.imports.ui;

import org.jspecify.annotations.NullMarked;
