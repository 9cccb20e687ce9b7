/** The database: started here or given by an address, migrated module by module, backed up and restored. */
@NullMarked
package org.safeboard.platform.database;

import org.jspecify.annotations.NullMarked;
