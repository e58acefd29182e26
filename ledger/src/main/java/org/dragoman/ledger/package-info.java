/**
 * Formats out: the record as JSON ({@link org.dragoman.ledger.RecordJson}), where nothing is lost,
 * and as a table of events ({@link org.dragoman.ledger.EventTable}), where {@link
 * org.dragoman.ledger.Selection} decides which events go in.
 */
@NullMarked
package org.dragoman.ledger;

import org.jspecify.annotations.NullMarked;
