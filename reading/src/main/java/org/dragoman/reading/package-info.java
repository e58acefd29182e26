/**
 * Formats in: bytes to {@link org.dragoman.model.Report}. The front door is {@link
 * org.dragoman.reading.ReportReader}; the packages below are its parts and nobody else's affair.
 */
@NullMarked
package org.dragoman.reading;

import org.jspecify.annotations.NullMarked;
