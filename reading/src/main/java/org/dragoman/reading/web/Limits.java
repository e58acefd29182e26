package org.dragoman.reading.web;

import java.time.Duration;

/**
 * How much of other people's servers we put up with.
 *
 * @param connect the time to reach a server
 * @param whole the time for one address with all its redirects
 * @param bytes the size of the content, packed or unpacked
 * @param redirects how many are followed
 */
public record Limits(Duration connect, Duration whole, int bytes, int redirects) {

  /** Ten seconds to connect, thirty in all, 20 MB, five redirects. */
  public static Limits usual() {
    return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 20_000_000, 5);
  }
}
