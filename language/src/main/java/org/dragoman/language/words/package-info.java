/**
 * What is known of single English words without looking at the sentence: the classes that a word
 * form can belong to ({@link org.dragoman.language.words.WordLexicon}), the dictionary form of a
 * tagged word ({@link org.dragoman.language.words.Lemmatizer}) and its grammatical features ({@link
 * org.dragoman.language.words.Morphology}).
 */
@NullMarked
package org.dragoman.language.words;

import org.jspecify.annotations.NullMarked;
