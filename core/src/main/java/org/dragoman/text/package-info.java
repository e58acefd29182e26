/**
 * A report's text with its grammar: what every stage of the coder reads. Internal to the library.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
