package org.dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A sentence: its tokens in order, and the dependency tree over them.
 *
 * <p>Immutable. The tree is sound for any parse: every token but the root has a head, and there are
 * no cycles.
 */
public final class Sentence {

  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final int[] firsts;
  private final int[] lasts;
  private final int root;

  /**
   * Makes a sentence of its tokens.
   *
   * @throws IllegalArgumentException if there is no token, if indices do not count from 0, or if
   *     the heads do not form a tree with one root
   */
  public Sentence(List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.tokens = List.copyOf(tokens);
    int size = tokens.size();
    List<List<Token>> below = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      below.add(new ArrayList<>(2));
    }
    int top = -1;
    for (int i = 0; i < size; i++) {
      Token token = this.tokens.get(i);
      if (token.index() != i) {
        throw new IllegalArgumentException("token " + i + " has index " + token.index());
      }
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      } else if (top < 0) {
        top = i;
      } else {
        throw new IllegalArgumentException("two roots: tokens " + top + " and " + i);
      }
    }
    if (top < 0) {
      throw new IllegalArgumentException("no root");
    }
    this.root = top;
    this.children = below.stream().map(List::copyOf).toList();
    this.firsts = new int[size];
    this.lasts = new int[size];
    int[] order = fromTheTop();
    for (int k = size - 1; k >= 0; k--) {
      int i = order[k];
      firsts[i] = i;
      lasts[i] = i;
      for (Token child : children.get(i)) {
        firsts[i] = Math.min(firsts[i], firsts[child.index()]);
        lasts[i] = Math.max(lasts[i], lasts[child.index()]);
      }
    }
  }

  /** The indices, each after its head's; without recursion, so that no sentence is too deep. */
  private int[] fromTheTop() {
    int[] order = new int[tokens.size()];
    int filled = 1;
    order[0] = root;
    for (int k = 0; k < filled; k++) {
      for (Token child : children.get(order[k])) {
        order[filled++] = child.index();
      }
    }
    if (filled < order.length) {
      throw new IllegalArgumentException("the heads form a cycle");
    }
    return order;
  }

  /** The tokens in text order; never empty. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at a position counted from 0. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Where the sentence begins in the text, in UTF-16 units. */
  public int begin() {
    return tokens.get(0).begin();
  }

  /** Where the sentence ends in the text, exclusive. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** The root of the tree. */
  public Token root() {
    return tokens.get(root);
  }

  /** The word that governs this one, or null for the root. */
  public @Nullable Token head(Token token) {
    return token.head() < 0 ? null : tokens.get(token.head());
  }

  /** The words that this one governs, in text order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The first child with the given relation or a subtype of it, or null. */
  public @Nullable Token child(Token token, String relation) {
    for (Token child : children(token)) {
      if (child.is(relation)) {
        return child;
      }
    }
    return null;
  }

  /** All children with the given relation or a subtype of it, in text order. */
  public List<Token> children(Token token, String relation) {
    List<Token> found = new ArrayList<>(2);
    for (Token child : children(token)) {
      if (child.is(relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The index of the first token in the subtree of this one. */
  public int first(Token token) {
    return firsts[token.index()];
  }

  /** The index of the last token in the subtree of this one. */
  public int last(Token token) {
    return lasts[token.index()];
  }

  /** Whether {@code below} is {@code above} or lies in its subtree. */
  public boolean dominates(Token above, Token below) {
    for (Token at = below; at != null; at = head(at)) {
      if (at.index() == above.index()) {
        return true;
      }
    }
    return false;
  }

  /** The tokens of the subtree of this one, in text order; not always contiguous in the text. */
  public List<Token> subtree(Token token) {
    List<Token> found = new ArrayList<>();
    for (int i = first(token); i <= last(token); i++) {
      if (dominates(token, tokens.get(i))) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  /**
   * The preposition or other case marker of a noun in lower case, several words joined with a blank
   * (<i>because of</i>), or null if it has none. A possessive <i>'s</i> is none. The preposition of
   * a title is its bearer's: <i>with President Osei</i>.
   */
  public @Nullable String caseOf(Token noun) {
    String own = ownCaseOf(noun);
    if (own != null) {
      return own;
    }
    for (Token child : children(noun)) {
      if (child.deprel().equals("nmod:desc") && child.index() < noun.index()) {
        return ownCaseOf(child);
      }
    }
    return null;
  }

  private @Nullable String ownCaseOf(Token noun) {
    for (Token child : children(noun)) {
      if (child.is("case") && !child.xpos().equals("POS")) {
        StringBuilder words = new StringBuilder(child.form().toLowerCase(java.util.Locale.ROOT));
        for (Token more : children(child)) {
          if (more.is("fixed")) {
            words.append(' ').append(more.form().toLowerCase(java.util.Locale.ROOT));
          }
        }
        // "out of the country" with both words on the noun.
        if (words.toString().equals("out") && isCaseOf(child.index() + 1, noun)) {
          words.append(" of");
        }
        return words.toString();
      }
    }
    return null;
  }

  private boolean isCaseOf(int index, Token noun) {
    return index < size()
        && token(index).is("case")
        && token(index).head() == noun.index()
        && token(index).form().equalsIgnoreCase("of");
  }

  /**
   * The token at an offset of the text.
   *
   * @throws NoSuchElementException if no token covers the offset
   */
  public Token tokenAt(int offset) {
    for (Token token : tokens) {
      if (token.begin() <= offset && offset < token.end()) {
        return token;
      }
    }
    throw new NoSuchElementException("no token at offset " + offset);
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.length() == 0 ? "" : " ").append(token.form());
    }
    return words.toString();
  }
}
