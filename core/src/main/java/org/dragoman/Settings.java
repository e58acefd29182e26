package org.dragoman;

/**
 * What a user may choose of how reports are coded.
 *
 * @param countryFromContext whether actors of whom a report does not say whose they are get the
 *     country that the report is about or was filed from: <i>police said</i> in a report from Lagos
 */
public record Settings(boolean countryFromContext) {

  /** How reports are coded unless something else is asked for. */
  public static final Settings STANDARD = new Settings(true);
}
