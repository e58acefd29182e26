package org.dragoman.bench.corenlp;

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
      freeParticiple(i);
      findSubjectBeforeAuxiliary(i);
      findSubjectAfterAs(i);
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

  /** <i>Was alone in carrying out raids</i>: the participle depends on the predicate. */
  private void freeParticiple(int verb) {
    int predicate = verb - 2;
    boolean fits = relations[verb].equals("csubj") && tags[verb].equals("VBG") && predicate >= 0;
    if (fits && relations[verb - 1].equals("mark") && child(predicate, "cop") >= 0) {
      heads[verb] = predicate;
      relations[verb] = "advcl";
    }
  }

  /**
   * <i>Carried out raids and no country has offered troops</i>: what stands before the auxiliary of
   * a verb without a subject is its subject, not one more object of the verb before.
   */
  private void findSubjectBeforeAuxiliary(int verb) {
    int auxiliary = child(verb, "aux");
    if (!isVerb(verb) || auxiliary < 1 || auxiliary > verb || child(verb, "nsubj") >= 0) {
      return;
    }
    int noun = auxiliary - 1;
    int conjunction = child(noun, "cc");
    boolean joined = relations[noun].equals("conj") && tags[noun].startsWith("NN");
    if (joined && conjunction >= 0 && !isBelow(verb, noun)) {
      heads[noun] = verb;
      relations[noun] = "nsubj";
      heads[conjunction] = verb;
    }
  }

  /** <i>It opened as a pair of jets took off</i>: the noun is the subject of the verb after it. */
  private void findSubjectAfterAs(int verb) {
    boolean finite = tags[verb].equals("VBD") || tags[verb].equals("VBZ");
    if (!finite || verb == 0 || child(verb, "nsubj") >= 0 || child(verb, "aux") >= 0) {
      return;
    }
    int noun = verb - 1;
    while (noun >= 0 && !relations[noun].equals("obl") && heads[noun] >= 0 && heads[noun] < verb) {
      noun = heads[noun];
    }
    if (noun < 0 || !relations[noun].equals("obl") || heads[noun] != heads[verb]) {
      return;
    }
    int as = child(noun, "case");
    if (as >= 0 && as < noun && tags[as].equals("IN") && as == firstOf(noun)) {
      heads[noun] = verb;
      relations[noun] = "nsubj";
      heads[as] = verb;
      relations[as] = "mark";
      relations[verb] = "advcl";
    }
  }

  private int firstOf(int head) {
    for (int i = 0; i < head; i++) {
      if (heads[i] == head) {
        return i;
      }
    }
    return head;
  }

  private boolean isBelow(int token, int head) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < heads.length; steps++) {
      if (at == head) {
        return true;
      }
      at = heads[at];
    }
    return false;
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
