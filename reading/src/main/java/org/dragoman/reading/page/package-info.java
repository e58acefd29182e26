/** The article of a web page: its body without what stands around it. Internal to the module. */
@NullMarked
package org.dragoman.reading.page;

import org.jspecify.annotations.NullMarked;
