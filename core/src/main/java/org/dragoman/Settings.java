package org.dragoman;

import org.dragoman.events.Lexicon;
import org.dragoman.world.World;

/**
 * What a user may choose of how reports are coded.
 *
 * @param countryFromContext whether actors of whom a report does not say whose they are get the
 *     country that the report is about or was filed from: <i>police said</i> in a report from Lagos
 * @param world who is who: the standard world, or one with a user's dictionaries
 * @param lexicon what words mean and what types of events there are: the standard ones, or a user's
 * @param backOff whether words that the lexicon does not have are taken for acts that they are most
 *     like
 */
public record Settings(boolean countryFromContext, World world, Lexicon lexicon, boolean backOff) {

  /** How reports are coded unless something else is asked for. */
  public static final Settings STANDARD = new Settings(true, World.standard());

  /** Settings with the standard lexicon and the back-off. */
  public Settings(boolean countryFromContext, World world) {
    this(countryFromContext, world, Lexicon.english(), true);
  }

  /** The same, but no actor gets its country from the context. */
  public Settings withoutCountryFromContext() {
    return new Settings(false, world, lexicon, backOff);
  }

  /** The same with another lexicon. */
  public Settings with(Lexicon other) {
    return new Settings(countryFromContext, world, other, backOff);
  }

  /** The same, but only words of the lexicon tell of acts. */
  public Settings withoutBackOff() {
    return new Settings(countryFromContext, world, lexicon, false);
  }
}
