/** The record as one self-contained web page: {@link org.dragoman.app.page.Page}. */
@NullMarked
package org.dragoman.app.page;

import org.jspecify.annotations.NullMarked;
