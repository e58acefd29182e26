/** Training of the network that tags, parses and finds names. */
@NullMarked
package org.dragoman.train.network;

import org.jspecify.annotations.NullMarked;
