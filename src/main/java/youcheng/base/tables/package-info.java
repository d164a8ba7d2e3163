/** Tables as workbooks. */
@NullMarked
package youcheng.base.tables;

import org.jspecify.annotations.NullMarked;
