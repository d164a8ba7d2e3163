/** Word papers from templates that the office can change. Other modules see the named interface {@code templates} of it. */
@NullMarked
package youcheng.documents.templates;

import org.jspecify.annotations.NullMarked;
