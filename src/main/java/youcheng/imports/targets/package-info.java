/** What can be imported: the fields of each kind, how a row is read, and who takes it over. */
@NullMarked
package youcheng.imports.targets;

import org.jspecify.annotations.NullMarked;
