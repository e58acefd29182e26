/** Fetches addresses, with limits on everything. Internal to the module. */
@NullMarked
package org.dragoman.reading.web;

import org.jspecify.annotations.NullMarked;
