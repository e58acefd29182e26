/** Whose accounts of a happening agree and differ. */
@NullMarked
package org.dragoman.accounts;

import org.jspecify.annotations.NullMarked;
