/** Imports: from the upload over matching and checking to what was made, and back. */
@NullMarked
package youcheng.imports.keeping;

import org.jspecify.annotations.NullMarked;
