package org.dragoman.language;

/**
 * One word depends on another.
 *
 * @param head the index of the word that governs
 * @param dependent the index of the word that is governed
 * @param relation how, by Universal Dependencies: {@code nsubj}, {@code obj} …
 */
public record Dependency(int head, int dependent, String relation) {}
