/** The words in which terminal and page tell people of a record. */
@NullMarked
package org.dragoman.app.wording;

import org.jspecify.annotations.NullMarked;
