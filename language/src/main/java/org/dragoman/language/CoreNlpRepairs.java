package org.dragoman.language;

/**
 * Mends what CoreNLP's parser often gets wrong in news, on its raw heads and relations: it leaves
 * half of the clausal complements without a proper label.
 */
final class CoreNlpRepairs {

  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  CoreNlpRepairs(String[] tags, int[] heads, String[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  void mend() {
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("csubj")) {
        rotateComplement(i);
      }
      if (relations[i].equals("acl") && isVerb(i) && heads[i] >= 0 && isVerb(heads[i])) {
        relations[i] = "xcomp";
      }
      if (relations[i].equals("dep")) {
        nameComplement(i);
      }
      if (relations[i].equals("nsubj")) {
        rotateInfinitive(i);
      }
    }
  }

  /** <i>Iran warned it would close the strait</i>: the first verb governs, not the second. */
  private void rotateComplement(int speech) {
    int content = heads[speech];
    boolean finite = tags[speech].equals("VBD") || tags[speech].equals("VBZ");
    if (!finite || content < speech || !isVerb(content) || child(speech, "nsubj") < 0) {
      return;
    }
    heads[speech] = heads[content];
    relations[speech] = relations[content];
    heads[content] = speech;
    relations[content] = "ccomp";
    int object = child(speech, "obj");
    if (object > speech && object < content && child(content, "nsubj") < 0) {
      heads[object] = content;
      relations[object] = "nsubj";
    }
  }

  /**
   * A verb that depends on an earlier verb in no way that the parser can name is its complement.
   */
  private void nameComplement(int verb) {
    int head = heads[verb];
    if (head < 0 || head > verb || !isVerb(verb) || !isVerb(head)) {
      return;
    }
    if (tags[verb].equals("VBG") || tags[verb].equals("VB")) {
      relations[verb] = "xcomp";
    } else if (child(verb, "nsubj") >= 0) {
      relations[verb] = "ccomp";
    } else {
      relations[verb] = "parataxis";
    }
  }

  /** <i>The decision to release them was praised</i>: the noun governs the infinitive. */
  private void rotateInfinitive(int noun) {
    int verb = heads[noun];
    boolean adjacent = verb == noun + 2 && tags[noun + 1].equals("TO");
    if (!adjacent || !tags[verb].equals("VB") || tags[noun].startsWith("NNP")) {
      return;
    }
    heads[noun] = heads[verb];
    relations[noun] = relations[verb].replace("csubj", "nsubj");
    heads[verb] = noun;
    relations[verb] = "acl";
  }

  private boolean isVerb(int token) {
    return tags[token].startsWith("VB");
  }

  private int child(int head, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations[i].startsWith(relation)) {
        return i;
      }
    }
    return -1;
  }
}
