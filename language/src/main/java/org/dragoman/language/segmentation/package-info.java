/**
 * Running English text to sentences and tokens, after the practice of the English Universal
 * Dependencies treebanks (EWT and GUM).
 *
 * <p>{@link org.dragoman.language.segmentation.Segmenter} is the front door. A hand-written scanner
 * finds the tokens in one pass; a second pass over the tokens says where sentences end. What is
 * knowledge of English (abbreviations, contractions, prefixes …) is in tab-separated files beside
 * the classes.
 */
@NullMarked
package org.dragoman.language.segmentation;

import org.jspecify.annotations.NullMarked;
