/** The register's cities and relationships as they are stored, loaded, changed and proven. */
@NullMarked
package youcheng.register.keeping;

import org.jspecify.annotations.NullMarked;
