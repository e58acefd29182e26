/** Stanford CoreNLP as a language engine, to measure ours against. Never shipped: it is GPL. */
@NullMarked
package org.dragoman.bench.corenlp;

import org.jspecify.annotations.NullMarked;
